package org.creditportal.records.domain.template;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as bureaus write them: 2026-01-02, 2026/1/2, 2026.1.2, 20260102, 2026年1月2日; a time of day after it is ignored,
 * because spreadsheets add one.
 */
public final class WrittenDate {

    private static final String MARK = "(?:[-/.]|\\p{IsHan})";
    private static final Pattern PARTS = Pattern.compile("(\\d{4})" + MARK + "(\\d{1,2})" + MARK
            + "(\\d{1,2})\\p{IsHan}?" + "(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int EARLIEST_YEAR = 1949;
    private static final int LATEST_YEAR = 2199;

    /** Days that were read, because the same few come in row after row. Only days, so that nothing else is ever kept. */
    private static final Map<String, LocalDate> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 10_000;
    private static final int LONGEST_KNOWN = 32;

    private WrittenDate() {}

    /** The date; empty when the text is none or the calendar has no such day. */
    public static Optional<LocalDate> parse(String text) {
        LocalDate known = KNOWN.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<LocalDate> read = read(text);
        if (text.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
            read.ifPresent(day -> KNOWN.put(text, day));
        }
        return read;
    }

    private static Optional<LocalDate> read(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher parts = PARTS.matcher(folded);
        Matcher digits = DIGITS.matcher(folded);
        Matcher found = parts.matches() ? parts : digits;
        if (found == digits && !digits.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
            boolean plausible = date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR;
            return plausible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
