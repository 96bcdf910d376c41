package org.creditportal.records.api.timeliness;

import java.time.LocalDate;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Unheard;

/**
 * A bureau has reports that are due or missing; at most once a bureau and day. For channels that carry reminders further.
 *
 * @param overdue waiting rows past their due date
 * @param soon waiting rows due within {@link Timeliness#SOON} working days
 * @param missing months without a report
 */
@Unheard("channels that carry reminders further: the reminder itself is kept and shown on the start page")
public record ReportsDue(String bureau, LocalDate day, long overdue, long soon, long missing) implements DomainEvent {

    @Override
    public String subjectKey() {
        return bureau;
    }
}
