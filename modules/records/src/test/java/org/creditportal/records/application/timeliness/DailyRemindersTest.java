package org.creditportal.records.application.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.application.timeliness.InMemoryTimeliness.MONDAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.records.api.timeliness.ReportsDue;
import org.creditportal.records.domain.batch.TurnsInMemory;
import org.junit.jupiter.api.Test;

public class DailyRemindersTest {

    private final InMemoryTimeliness tenant = new InMemoryTimeliness();
    private final List<ReportsDue> published = new ArrayList<>();
    private final DailyReminders reminders = new DailyReminders(
            tenant.rows,
            tenant.overview,
            tenant.reminders,
            new TurnsInMemory(),
            new ReminderEvents() {
                @Override
                void due(ReportsDue event) {
                    published.add(event);
                }
            },
            tenant.days,
            Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC));

    @Test
    void remindsOfWhatIsDueOverdueOrMissing() {
        tenant.waits("tax", 2, MONDAY.minusDays(3));
        tenant.waits("tax", 3, MONDAY.plusDays(2));
        tenant.mustReport("customs", LocalDate.of(2026, 10, 1));
        reminders.remind();
        assertThat(published)
                .containsExactly(new ReportsDue("customs", MONDAY, 0, 0, 1), new ReportsDue("tax", MONDAY, 1, 1, 0));
        assertThat(tenant.reminders.find("tax", MONDAY)).isPresent();
    }

    @Test
    void remindsOnceADay() {
        tenant.waits("tax", 2, MONDAY.minusDays(3));
        reminders.remind();
        reminders.remind();
        assertThat(published).hasSize(1);
        tenant.today = MONDAY.plusDays(1);
        reminders.remind();
        assertThat(published).hasSize(2);
    }

    @Test
    void remindsNobodyOfWhatHasTime() {
        tenant.waits("tax", 2, MONDAY.plusDays(4));
        tenant.waits("tax", 3, null);
        tenant.mustReport("customs", LocalDate.of(2026, 11, 1));
        reminders.remind();
        assertThat(published).isEmpty();
    }

    @Test
    void keepsQuietOnTheWeekend() {
        tenant.waits("tax", 2, MONDAY.minusDays(3));
        tenant.today = MONDAY.minusDays(1);
        reminders.remind();
        assertThat(published).isEmpty();
    }
}
