package org.creditportal.responsibility.api.policy;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * An article that no longer holds from a day on: whatever rests on it is marked from then on.
 *
 * @param id of the document
 * @param article its number
 * @param from the day
 * @param by title of the document that repeals it
 */
public record ProposeRepeal(
        String id, String article, LocalDate from, String by, String reason, long seenEdition, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return id + " " + article;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
