package org.creditportal.checks.api.report;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Prints a report that holds under its own serial.
 *
 * @param recipient to whom it is handed over
 * @param token of the form: sent twice, it is one print
 */
public record PrintReport(ReportNumber number, String recipient, CommandToken token) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return recipient;
    }
}
