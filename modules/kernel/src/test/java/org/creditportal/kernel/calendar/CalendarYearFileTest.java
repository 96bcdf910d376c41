package org.creditportal.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarYearFileTest {

    private static final long SEED = 20_251_104L;

    @Test
    void readsANotice() {
        assertThat(read("date,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-01-03,WORKDAY,元旦\n"))
                .containsExactly(
                        new CalendarDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦"),
                        new CalendarDay(LocalDate.of(2027, 1, 3), DayKind.WORKDAY, "元旦"));
    }

    @Test
    void readsWhatASpreadsheetMakesOfIt() {
        assertThat(read("\uFEFFDate,Kind,Name\r\n\r\n2027/1/1,holiday, 元旦 \r\n2026/12/31,HOLIDAY,元旦"))
                .extracting(CalendarDay::date)
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Test
    void keepsADayOutsideTheWeekendOff() {
        assertThat(read("date,kind,name\n2027-01-02,HOLIDAY,元旦\n")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("shippedYears")
    void readsEveryShippedYearWrittenAsAFile(CalendarYear year) {
        StringBuilder file = new StringBuilder("date,kind,name\n");
        year.days().forEach(day -> file.append(day.date() + "," + day.kind() + "," + day.name() + "\n"));

        assertThat(CalendarYearFile.read(year.year(), file.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(year.days());
    }

    static Iterable<CalendarYear> shippedYears() {
        return SeedFiles.years();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-01,HOLIDAY | COLUMNS",
                "2027-01-01,HOLIDAY,元旦,多余 | COLUMNS",
                "2027-02-29,HOLIDAY,元旦 | DATE",
                "2027-1/1,HOLIDAY,元旦 | DATE",
                "1月1日,HOLIDAY,元旦 | DATE",
                "2027-01-01,休,元旦 | KIND",
                "2027-01-01,HOLIDAY, | NAME",
                "2027-01-01,HOLIDAY,\"元旦\" | NAME",
                "2026-11-30,HOLIDAY,元旦 | OTHER_YEAR",
                "2028-01-01,HOLIDAY,元旦 | OTHER_YEAR",
                "2027-01-04,WORKDAY,元旦 | WORKDAY_IN_WEEK",
                "2027-10-01,WORKDAY,国庆节 | WORKDAY_IN_WEEK",
                "2027-05-01,HOLIDAY,劳动节 | TWICE"
            })
    void namesTheLineAndItsFault(String line, DayFault fault) {
        InvalidCalendarException refused = refusal("date,kind,name\n2027-05-01,HOLIDAY,劳动节\n" + line + "\n");

        assertThat(refused.code()).isEqualTo(CalendarError.FILE_LINES);
        assertThat(refused.lines()).singleElement().satisfies(found -> {
            assertThat(found.line()).isEqualTo(3);
            assertThat(found.fault()).isEqualTo(fault);
        });
    }

    @Test
    void tellsAllWrongLinesUpToABound() {
        assertThat(refusal("date,kind,name\n" + "x,y,z\n".repeat(500)).lines()).hasSize(CalendarYearFile.MOST_FAULTS);
    }

    @Test
    void shortensWhatItFound() {
        assertThat(refusal("date,kind,name\n" + "x".repeat(5_000) + "\n").lines())
                .singleElement()
                .satisfies(found -> assertThat(found.found()).hasSize(40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "2027-01-01,HOLIDAY,元旦\n", "日期,类别,名称\n"})
    void refusesAFileWithoutItsHeader(String file) {
        assertThat(refusal(file).code()).isEqualTo(CalendarError.FILE_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date,kind,name", "date,kind,name\n\n", "date,kind,name\n2027-01-03,WORKDAY,元旦\n"})
    void refusesAFileWithoutAHoliday(String file) {
        assertThat(refusal(file).code()).isEqualTo(CalendarError.FILE_EMPTY);
    }

    @Test
    void refusesAFileInAnotherEncoding() {
        byte[] file = "date,kind,name\n2027-01-01,HOLIDAY,元旦\n".getBytes(Charset.forName("GBK"));

        assertThatThrownBy(() -> CalendarYearFile.read(2027, file))
                .isInstanceOfSatisfying(InvalidCalendarException.class, refused -> assertThat(refused.code())
                        .isEqualTo(CalendarError.FILE_ENCODING));
    }

    @Test
    void refusesAFileThatIsTooLargeOrNamesTooManyDays() {
        assertThat(refusal("\n".repeat(CalendarYearFile.LARGEST + 1)).code()).isEqualTo(CalendarError.FILE_TOO_LARGE);

        StringBuilder everyDay = new StringBuilder("date,kind,name\n");
        LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2027, 6, 1)).forEach(date -> everyDay.append(date)
                .append(",HOLIDAY,x\n"));
        assertThat(refusal(everyDay.toString()).code()).isEqualTo(CalendarError.FILE_TOO_LARGE);
    }

    /** Whatever is uploaded, the answer is days or a refusal, never another exception. */
    @Test
    void neverFailsInAnyOtherWay() {
        Random random = new Random(SEED);
        String parts = "date,kind,name\n2027-01-01HOLIDAYWORKDAY元旦,,\n\r\"/\u0000\ud83d";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder file = new StringBuilder(random.nextBoolean() ? "date,kind,name\n" : "");
            for (int length = random.nextInt(60); length > 0; length--) {
                int from = random.nextInt(parts.length());
                file.append(parts, from, Math.min(parts.length(), from + 1 + random.nextInt(10)));
            }
            try {
                assertThat(read(file.toString())).isNotEmpty();
            } catch (InvalidCalendarException refused) {
                assertThat(refused.code()).as("seed %d, file %s", SEED, file).isNotNull();
            }
        }
    }

    private static List<CalendarDay> read(String file) {
        return CalendarYearFile.read(2027, file.getBytes(StandardCharsets.UTF_8));
    }

    private static InvalidCalendarException refusal(String file) {
        InvalidCalendarException refused = catchThrowableOfType(InvalidCalendarException.class, () -> read(file));
        assertThat(refused).as("refusal of %s", file).isNotNull();
        return refused;
    }
}
