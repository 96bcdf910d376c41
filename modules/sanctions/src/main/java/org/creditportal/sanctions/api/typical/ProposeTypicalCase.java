package org.creditportal.sanctions.api.typical;

import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.sanctions.api.TaskNumber;

/**
 * The lead bureau proposes what came of a measure as a typical case.
 *
 * @param task whose feedback it tells
 * @param title for the public, 1 to {@value #LONGEST_TITLE} characters
 * @param text for the public, 1 to {@value #LONGEST_TEXT} characters, without citizens' numbers; names of natural persons are masked by
 *     the portal
 * @param reason why it is typical
 */
public record ProposeTypicalCase(TaskNumber task, String title, String text, String reason, CommandToken token)
        implements AuditSubject, Serializable {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_TEXT = 2000;

    @Override
    public String auditedObject() {
        return task.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
