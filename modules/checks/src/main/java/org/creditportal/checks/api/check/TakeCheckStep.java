package org.creditportal.checks.api.check;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Undersigns as reader or reviewer, or gives the matter up.
 *
 * @param next {@link CheckState#READ}, {@link CheckState#REVIEWED} or {@link CheckState#ABANDONED}
 * @param opinion what the officer makes of it
 */
public record TakeCheckStep(CheckNumber number, long seenVersion, CheckState next, String opinion, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return opinion;
    }
}
