package org.creditportal.correspondence.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.deadline.ReminderDue;
import org.creditportal.casework.api.deadline.ReminderStage;
import org.creditportal.correspondence.api.mail.LetterKind;
import org.creditportal.correspondence.api.mail.LetterLine;
import org.creditportal.correspondence.api.mail.OfficerMail;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.kernel.work.TenantWork;

/**
 * A bureau is reminded of a clock. What is due soon or today stands in the mail of the day; that a last day is over cannot wait
 * for it. On a thread of its own, because the login service is asked who works in the bureau.
 */
@ApplicationScoped
public class ReminderDueHandler implements OutboxHandler<ReminderDue> {

    @Inject
    OfficerMail mail;

    @Inject
    TenantWork work;

    @Override
    public Class<ReminderDue> eventType() {
        return ReminderDue.class;
    }

    @Override
    public void handle(ReminderDue event) {
        if (event.stage() == ReminderStage.AFTER) {
            TenantWork.result(work.begin(() -> {
                write(event);
                return null;
            }));
        }
    }

    private void write(ReminderDue event) {
        LetterLine line = LetterLine.one(event.module(), "waiting." + event.name(), event.matter(), event.page());
        mail.writeAtOnce(
                officer -> isFor(officer, event),
                LetterKind.REMINDER,
                "clock:" + event.matter() + ":" + event.name() + ":" + event.dueOn(),
                List.of(line));
    }

    private static boolean isFor(Officer officer, ReminderDue event) {
        return officer.isOf(event.bureau()) && officer.may(event.permission());
    }
}
