package org.creditportal.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.Test;

class TenantCalendarsTest {

    private static final TenantId KUNMING = new TenantId("kunming");
    private static final TenantId BEIDAIHE = new TenantId("beidaihe");

    private final TenantCalendars calendars = new TenantCalendars();

    @Test
    void keepsACalendarWhileItsEditionsStand() {
        WorkingDayCalendar first = calendars.get(KUNMING, Map.of(2026, 1), this::built);

        assertThat(calendars.get(KUNMING, Map.of(2026, 1), this::built)).isSameAs(first);
    }

    @Test
    void buildsAgainWhenAYearOrEditionIsAdded() {
        WorkingDayCalendar first = calendars.get(KUNMING, Map.of(2026, 1), this::built);

        assertThat(calendars.get(KUNMING, Map.of(2026, 2), this::built)).isNotSameAs(first);
        assertThat(calendars.get(KUNMING, Map.of(2026, 2, 2027, 1), this::built))
                .isNotSameAs(first);
    }

    @Test
    void neverGivesOneTenantTheOthersCalendar() {
        WorkingDayCalendar kunming = calendars.get(KUNMING, Map.of(2026, 1), this::built);

        assertThat(calendars.get(BEIDAIHE, Map.of(2026, 1), this::built)).isNotSameAs(kunming);
        assertThat(calendars.get(KUNMING, Map.of(2026, 1), this::built)).isSameAs(kunming);
    }

    private WorkingDayCalendar built() {
        return new WorkingDayCalendar(List.of());
    }
}
