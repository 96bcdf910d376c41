package org.creditportal.checks.api.report;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.kernel.audit.TellsOfPerson;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A report whole.
 *
 * @param version to be carried by the next command
 * @param area name of the area of an administrative matter; {@code null} for other purposes
 * @param evidence how many files prove identity or authorisation
 * @param document number of the official document; {@code null} until it is issued
 * @param content what it tells; {@code null} until it is issued
 * @param since what befell what it tells since it was made
 * @param predecessor the report whose place it takes; {@code null} for none
 * @param next where the asking officer may lead it now
 */
@TellsOfPerson
public record ReportView(
        ReportRow row,
        long version,
        ReportApplication application,
        LocalizedText area,
        int evidence,
        String document,
        ReportContent content,
        ReportChanges since,
        String predecessor,
        List<StepRow<ReportState>> steps,
        Set<ReportState> next)
        implements Serializable {

    public ReportView {
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }

    /** Whether it may be issued as far as evidence goes. */
    public boolean proved() {
        return evidence > 0 || !application.purpose().needsEvidence();
    }
}
