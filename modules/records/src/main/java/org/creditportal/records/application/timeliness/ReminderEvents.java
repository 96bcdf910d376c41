package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.records.api.timeliness.ReportsDue;

/** Tells other channels of reminders. */
@ApplicationScoped
public class ReminderEvents {

    @Inject
    private Outbox outbox;

    void due(ReportsDue event) {
        outbox.publish(event);
    }
}
