package org.creditportal.responsibility.application.task;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Days as RFC 5545 writes them: one event a day, lines of at most 75 octets, and texts that end no line. */
final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final StringBuilder text = new StringBuilder();
    private final String stamp;

    CalendarText(String name, Instant now) {
        stamp = MOMENT.format(now.atZone(ZoneOffset.UTC));
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Credit Portal//Tasks//ZH");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /** An event of a whole day. */
    void event(String id, LocalDate day, String summary, String description, String address) {
        line("BEGIN:VEVENT");
        line("UID:" + id);
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(description));
        line("URL:" + address);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** All of it. */
    String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Folded between characters, never within one. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            String character = Character.toString(content.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
            i += character.length();
        }
        text.append("\r\n");
    }
}
