package org.creditportal.sanctions.api.incentive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * What the counter is told.
 *
 * @param subject {@code null} where nobody on record is told by what was entered
 * @param complete whether every source answered; else nobody may be called free of what speaks against equal conditions
 * @param incentives in force today
 * @param adverse what speaks against equal conditions and counts today
 * @param hints who else may be meant
 */
public record CounterView(
        CheckedSubject subject,
        boolean complete,
        List<Incentive> incentives,
        List<Adverse> adverse,
        List<HintRow> hints)
        implements Serializable {

    public CounterView {
        incentives = List.copyOf(incentives);
        adverse = List.copyOf(adverse);
        hints = List.copyOf(hints);
    }

    /**
     * An incentive, "under equal conditions" as its basis says.
     *
     * @param code of the measure
     * @param usable whether the asking officer's bureau carries it out
     */
    public record Incentive(
            String caseNumber,
            String code,
            LocalizedText measure,
            Citation basis,
            String lead,
            LocalDate until,
            boolean usable)
            implements Serializable {}

    /** Something in force against the subject. */
    public record Adverse(LocalizedText title, String bureau, LocalDate from) implements Serializable {}
}
