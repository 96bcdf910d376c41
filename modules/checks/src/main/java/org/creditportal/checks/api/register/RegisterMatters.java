package org.creditportal.checks.api.register;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Tells matters of the officer's bureau; one that is known already takes its name from here, its day of decision and kind while it
 * is not decided, and subjects beside those that it has.
 *
 * @param reason why what was told of a decided matter is corrected, by form; {@code null} where nothing is
 */
public record RegisterMatters(List<RegisteredMatter> matters, MatterSource source, String reason, CommandToken token)
        implements AuditSubject {

    public RegisterMatters {
        matters = List.copyOf(matters);
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Corrects nothing. */
    public RegisterMatters(List<RegisteredMatter> matters, MatterSource source, CommandToken token) {
        this(matters, source, null, token);
    }

    @Override
    public String auditedObject() {
        return source + " " + matters.size();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
