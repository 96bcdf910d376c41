package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One measure that applies to a subject, or would if it were not suspended.
 *
 * @param subjectName the subject's name at the decision
 * @param applied whether it applies today; else it is suspended (K-29)
 * @param lead id of the bureau that decided on it
 * @param basis the law that the measure rests on
 * @param ground number of the entry or record that it rests on
 * @param onEntry whether that is a list entry
 * @param documentNumber of the decision that it rests on; {@code null} where that is kept back
 * @param list name of the list, where the ground is an entry of one that the tenant keeps; else {@code null}
 * @param suspendedOn since when it is suspended; {@code null} while it applies
 * @param standstills what it is suspended for, as told by whoever suspended it
 * @param visible whether the asking officer may open the case
 */
public record AppliedMeasureView(
        String caseNumber,
        String subjectName,
        MeasureEffect effect,
        LocalizedText measure,
        boolean applied,
        LocalDate from,
        LocalDate until,
        String lead,
        Citation basis,
        String ground,
        boolean onEntry,
        String documentNumber,
        LocalizedText list,
        LocalDate suspendedOn,
        List<String> standstills,
        boolean visible)
        implements Serializable {

    public AppliedMeasureView {
        standstills = List.copyOf(standstills);
    }
}
