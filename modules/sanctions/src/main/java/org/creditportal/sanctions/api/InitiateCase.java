package org.creditportal.sanctions.api;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * An officer opens a case on a record of his bureau, where no list says it.
 *
 * @param listType id of the list type whose kind of dishonesty and matters it shares
 * @param degree how grave it is
 * @param basisDocument the law that calls for measures
 * @param basisArticle its article
 * @param until last day
 */
public record InitiateCase(
        String recordNumber,
        String listType,
        Degree degree,
        String basisDocument,
        String basisArticle,
        LocalDate until,
        String reason,
        CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return recordNumber;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
