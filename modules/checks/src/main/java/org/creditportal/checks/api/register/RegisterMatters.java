package org.creditportal.checks.api.register;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Tells matters of the officer's bureau; one that is known already takes its name and day of decision from here, and subjects beside
 * those that it has.
 */
public record RegisterMatters(List<RegisteredMatter> matters, MatterSource source, CommandToken token)
        implements AuditSubject {

    public RegisterMatters {
        matters = List.copyOf(matters);
    }

    @Override
    public String auditedObject() {
        return source + " " + matters.size();
    }
}
