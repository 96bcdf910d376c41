package org.creditportal.responsibility.api.supervision;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Issues the notice that the rule on a figure calls for.
 *
 * @param inquiry number of the inquiry that found it; {@code null} for none
 * @param text what the bureau is told
 */
public record IssueNotice(FigureAsked figure, String inquiry, String text, CommandToken token) implements AuditSubject {

    @Override
    public String auditedObject() {
        return figure.bureau();
    }

    @Override
    public String auditedReason() {
        return text;
    }
}
