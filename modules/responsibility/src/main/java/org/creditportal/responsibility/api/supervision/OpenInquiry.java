package org.creditportal.responsibility.api.supervision;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Asks a bureau about a figure.
 *
 * @param question what it is asked
 */
public record OpenInquiry(FigureAsked figure, String question, CommandToken token) implements AuditSubject {

    @Override
    public String auditedObject() {
        return figure.bureau();
    }

    @Override
    public String auditedReason() {
        return question;
    }
}
