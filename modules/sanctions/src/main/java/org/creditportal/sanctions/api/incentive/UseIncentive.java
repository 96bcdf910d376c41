package org.creditportal.sanctions.api.incentive;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.sanctions.api.CaseNumber;
import org.creditportal.sanctions.api.FeedbackResult;

/**
 * An incentive was used at the counter.
 *
 * @param code of the measure
 * @param matter in which matter, in words
 * @param result one of {@link FeedbackResult#OF_INCENTIVES}
 */
public record UseIncentive(
        CaseNumber caseNumber,
        String code,
        String matter,
        FeedbackResult result,
        LocalDate usedOn,
        String note,
        CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return caseNumber.value();
    }

    @Override
    public String auditedReason() {
        return matter;
    }
}
