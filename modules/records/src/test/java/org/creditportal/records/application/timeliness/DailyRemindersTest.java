package org.creditportal.records.application.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.creditportal.records.application.timeliness.InMemoryTimeliness.MONDAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.creditportal.records.domain.batch.TurnsInMemory;
import org.creditportal.records.domain.timeliness.Reminder;
import org.junit.jupiter.api.Test;

public class DailyRemindersTest {

    private final InMemoryTimeliness tenant = new InMemoryTimeliness();
    private final DailyReminders reminders = new DailyReminders(
            tenant.rows,
            tenant.overview,
            tenant.reminders,
            new TurnsInMemory(),
            tenant.days,
            Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC));

    @Test
    void remindsOfWhatIsDueOverdueOrMissing() {
        tenant.waits("tax", 2, MONDAY.minusDays(3));
        tenant.waits("tax", 3, MONDAY.plusDays(2));
        tenant.mustReport("customs", LocalDate.of(2026, 10, 1));
        reminders.remind();
        assertThat(tenant.reminders.all)
                .extracting(Reminder::bureau, Reminder::overdue, Reminder::soon, Reminder::missing)
                .containsExactly(tuple("customs", 0L, 0L, 1L), tuple("tax", 1L, 1L, 0L));
        assertThat(tenant.reminders.find("tax", MONDAY)).isPresent();
    }

    @Test
    void remindsOnceADay() {
        tenant.waits("tax", 2, MONDAY.minusDays(3));
        reminders.remind();
        reminders.remind();
        assertThat(tenant.reminders.all).hasSize(1);
        tenant.today = MONDAY.plusDays(1);
        reminders.remind();
        assertThat(tenant.reminders.all).hasSize(2);
    }

    @Test
    void remindsNobodyOfWhatHasTime() {
        tenant.waits("tax", 2, MONDAY.plusDays(4));
        tenant.waits("tax", 3, null);
        tenant.mustReport("customs", LocalDate.of(2026, 11, 1));
        reminders.remind();
        assertThat(tenant.reminders.all).isEmpty();
    }

    @Test
    void keepsQuietOnTheWeekend() {
        tenant.waits("tax", 2, MONDAY.minusDays(3));
        tenant.today = MONDAY.minusDays(1);
        reminders.remind();
        assertThat(tenant.reminders.all).isEmpty();
    }
}
