package org.creditportal.correspondence.api.urging;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Urges the bureau that a clock waits for.
 *
 * @param clock what has to be done; the module's bundle says it under {@code waiting.<name>}, and the mail under {@code waiting.urged}
 * @param title what the matter is called in the letter, without anything personal
 * @param permission what the bureau's officers need to act
 * @param page where they act; it takes the matter's number as {@code number}
 * @param by the day until which it is to be made good, after today
 * @param words what is said to the bureau, 1 to 500 characters
 */
public record UrgeMatter(ClockKey clock, String title, String permission, String page, LocalDate by, String words)
        implements AuditSubject, Serializable {

    @Override
    public String auditedObject() {
        return clock.matter();
    }

    @Override
    public String auditedReason() {
        return words;
    }
}
