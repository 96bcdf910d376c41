package org.creditportal.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The years that ship with the product, held against two sources that they were not made from. */
class CalendarSeedTest {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2026;
    /** The newest release of cn.6tail:lunar in the package registry knows no later year. */
    private static final int LAST_YEAR_OF_LUNAR = 2023;

    private final WorkingDayCalendar calendar = SeedFiles.calendar();

    @Test
    void shipsEachYearOnceWithItsNotice() {
        assertThat(calendar.years())
                .extracting(CalendarYear::year)
                .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(calendar.years())
                .allSatisfy(year -> assertThat(year.source()).startsWith("国办发明电〔"));
    }

    @Test
    void agreesWithTheWitnessOnEveryDay() throws IOException {
        Map<LocalDate, DayKind> witness = witness();

        assertAgreement(LAST_YEAR, date -> {
            DayKind kind = witness.get(date);
            return kind == null ? !CalendarYear.isWeekend(date) : kind == DayKind.WORKDAY;
        });
    }

    @Test
    void agreesWithTheLunarLibraryOnEveryDayThatItKnows() {
        assertAgreement(LAST_YEAR_OF_LUNAR, date -> {
            Holiday holiday = HolidayUtil.getHoliday(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            return holiday == null ? !CalendarYear.isWeekend(date) : holiday.isWork();
        });
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void hasAsManyWorkingDaysAsThePublishedCount(int year, int workingDays) {
        assertThat(calendar.workingDaysOf(year)).isEqualTo(workingDays);
    }

    @Test
    void makesUpForHolidaysOnTheDaysOfTheNotices() {
        assertThat(makeUpDays(2026))
                .containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
        assertThat(makeUpDays(2025))
                .containsExactly("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
    }

    /** 全国年节及纪念日放假办法 Art. 2 in the version of each year: 11 days, and 13 from 2025. */
    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void restsOnTheFixedHolidaysOfTheLaw(int year) {
        assertThat(List.of("01-01", "05-01", "10-01", "10-02", "10-03"))
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(LocalDate.parse(year + "-" + day)))
                        .as("%d-%s", year, day)
                        .isFalse());
    }

    private void assertAgreement(int lastYear, Predicate<LocalDate> worked) {
        LocalDate end = LocalDate.of(lastYear + 1, 1, 1);
        assertThat(LocalDate.of(FIRST_YEAR, 1, 1).datesUntil(end))
                .allSatisfy(date -> assertThat(calendar.isWorkingDay(date))
                        .as("working day %s", date)
                        .isEqualTo(worked.test(date)));
    }

    private List<String> makeUpDays(int year) {
        return calendar.years().stream()
                .filter(announced -> announced.year() == year)
                .flatMap(announced -> announced.days().stream())
                .filter(day -> day.kind() == DayKind.WORKDAY)
                .map(day -> day.date().toString())
                .toList();
    }

    private static Map<LocalDate, DayKind> witness() throws IOException {
        Map<LocalDate, DayKind> days = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CalendarSeedTest.class.getResourceAsStream("witness-2020-2026.csv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split(",");
                days.put(LocalDate.parse(columns[0]), DayKind.valueOf(columns[1]));
            });
        }
        return days;
    }
}
