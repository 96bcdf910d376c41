package org.creditportal.checks.api.register;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Takes subjects out of a matter of the officer's bureau: they were told by mistake, or are subjects of it no more. They stay in its
 * history.
 *
 * @param area id of the matter's area
 * @param matter its number, as the bureau knows it
 * @param subjects codes or personal numbers, as they were told
 */
public record WithdrawSubjects(String area, String matter, List<String> subjects, String reason, CommandToken token)
        implements AuditSubject {

    public WithdrawSubjects {
        subjects = List.copyOf(subjects);
    }

    @Override
    public String auditedObject() {
        return area + " " + matter;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
