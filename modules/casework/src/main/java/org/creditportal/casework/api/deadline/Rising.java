package org.creditportal.casework.api.deadline;

import java.util.List;

/**
 * How overdue clocks of a module rise by the tenant's rule: to the leaders of the bureau that is behind, then to the office that
 * watches over it. The module's bundle says the lines under {@code waiting.escalatedToHead.<name>} and {@code
 * waiting.escalatedToOffice.<name>}.
 *
 * @param names of the clocks that rise
 * @param headAfter after how many working days overdue
 * @param headPermission of the bureau's leaders
 * @param officeAfter after how many working days overdue
 * @param officePermission of the office that watches over all bureaus
 */
public record Rising(
        String module,
        List<String> names,
        int headAfter,
        String headPermission,
        int officeAfter,
        String officePermission) {

    public Rising {
        names = List.copyOf(names);
    }
}
