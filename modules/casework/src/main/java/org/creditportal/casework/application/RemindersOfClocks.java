package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.creditportal.casework.api.deadline.ClockReminders;
import org.creditportal.casework.domain.deadline.MatterClocks;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.turn.Turns;

/** Picks the clocks whose reminder is due. Not audited: nobody acts. */
@ApplicationScoped
public class RemindersOfClocks implements ClockReminders {

    /** What is left is for the next hour. */
    private static final int MOST = 2_000;

    @Inject
    private MatterClocks clocks;

    @Inject
    private StoredTokens tokens;

    @Inject
    private CalendarDays days;

    @Inject
    private Turns turns;

    @Inject
    private Outbox outbox;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void remind() {
        turns.take("casework:reminding");
        tokens.forget(MOST);
        LocalDate today = days.today();
        WorkingDayCalendar calendar = days.calendar();
        if (calendar.isWorkingDay(today)) {
            clocks.toRemind(today, MOST)
                    .forEach(clock -> clock.remind(today, calendar).ifPresent(outbox::publish));
        }
    }
}
