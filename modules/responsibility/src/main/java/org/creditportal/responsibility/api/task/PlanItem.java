package org.creditportal.responsibility.api.task;

import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A clause of a document as a task that can be assigned.
 *
 * @param id slug, unique in its plan
 * @param citation the document's own sentence, which is what the task asks for
 * @param lead id of the bureau to which it is given
 * @param co ids of the bureaus that take part
 * @param workingDays how long it may take
 * @param assumption whether the document does not name the bureaus
 */
public record PlanItem(
        String id,
        LocalizedText name,
        Citation citation,
        String lead,
        List<String> co,
        int workingDays,
        Recurrence recurrence,
        boolean assumption,
        List<String> requirements,
        String note) {

    public PlanItem {
        co = co == null ? List.of() : List.copyOf(co);
        recurrence = recurrence == null ? Recurrence.ONCE : recurrence;
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
