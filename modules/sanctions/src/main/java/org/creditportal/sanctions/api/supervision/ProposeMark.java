package org.creditportal.sanctions.api.supervision;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * An officer proposes to watch a subject more closely (K-17).
 *
 * @param ground number of the record or list entry that it rests on, and falls with
 * @param basisDocument the law that calls for it, with its article
 * @param until last day; never later than that of the ground
 */
public record ProposeMark(
        String ground,
        String basisDocument,
        String basisArticle,
        LocalDate until,
        MarkVisibility visibility,
        String reason,
        CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return ground;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
