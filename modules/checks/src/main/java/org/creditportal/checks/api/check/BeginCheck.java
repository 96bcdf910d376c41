package org.creditportal.checks.api.check;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Looks at a subject for a matter.
 *
 * @param basis what the look rests on
 * @param evidence where the consent or the proof of identity is; {@code null} where the basis is the matter itself
 */
public record BeginCheck(
        AdministrativeMatter matter, AskedSubject asked, LookBasis basis, String evidence, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return matter.area() + " " + matter.number();
    }

    @Override
    public String auditedReason() {
        return matter.purpose();
    }
}
