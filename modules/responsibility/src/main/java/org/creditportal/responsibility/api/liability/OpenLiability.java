package org.creditportal.responsibility.api.liability;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Opens a liability case.
 *
 * @param bureau id of the bureau that is concerned
 * @param person name of the officer who is concerned; {@code null} where it is the bureau only
 * @param source number of the audit line, the complaint or the inquiry
 * @param facts what was used or disclosed, when, and what came of it
 */
public record OpenLiability(
        String bureau, String person, LiabilityOrigin origin, String source, String facts, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return bureau;
    }

    @Override
    public String auditedReason() {
        return origin + " " + source;
    }
}
