package org.creditportal.responsibility.application.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Calendar files as other programs read them. */
class CalendarTextTest {

    private static String text(String summary) {
        CalendarText calendar = new CalendarText("昆明市", Instant.parse("2026-12-31T16:00:00Z"));
        calendar.event("1@kunming", LocalDate.of(2026, 12, 31), summary, "市场监督管理局", "http://x/y");
        return calendar.end();
    }

    @Test
    void aDayEndsAtTheBeginningOfTheNext() {
        assertThat(text("报告"))
                .contains(
                        "DTSTART;VALUE=DATE:20261231\r\n", "DTEND;VALUE=DATE:20270101\r\n", "DTSTAMP:20261231T160000Z");
    }

    @Test
    void linesAreFoldedAtOctetsBetweenCharacters() {
        String summary = "重点领域使用信用记录和信用报告".repeat(9) + "𠮷";
        String text = text(summary);
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    }

    @Test
    void textsBeginNoLineOfTheirOwn() {
        assertThat(text("a\r\nEND:VEVENT;b,c\\")).contains("SUMMARY:a\\nEND:VEVENT\\;b\\,c\\\\\r\n");
    }
}
