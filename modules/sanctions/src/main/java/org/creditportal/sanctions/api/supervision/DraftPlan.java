package org.creditportal.sanctions.api.supervision;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.kernel.text.TableLine;

/**
 * The lists from which a bureau's inspections of a period are drawn (双随机).
 *
 * @param matter what is inspected, in words
 * @param subjects a line each: the code of whom the bureau supervises
 * @param inspectors a line each: number on the inspector's card, name, then the codes of those whom the inspector must not inspect
 */
public record DraftPlan(
        String matter,
        LocalDate from,
        LocalDate until,
        List<TableLine> subjects,
        List<TableLine> inspectors,
        CommandToken token)
        implements AuditSubject {

    public DraftPlan {
        subjects = List.copyOf(subjects);
        inspectors = List.copyOf(inspectors);
    }

    @Override
    public String auditedObject() {
        return matter;
    }
}
