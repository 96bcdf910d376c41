package org.creditportal.records.domain.template;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.kernel.time.LastDay;

/**
 * Dates as bureaus write them: 2026-01-02, 2026/1/2, 2026.1.2, 20260102, 2026年1月2日; a time of day after it is ignored,
 * because spreadsheets add one. The marks between must be those that mean a date, the same on both sides. A last day may also
 * be told to be none, by a word or by a day that nobody will see.
 */
public final class WrittenDate {

    /** What stands for "no end" in what is recorded and filed (发改办财金〔2018〕424号). */
    public static final LocalDate NO_END = LastDay.NONE;

    private static final String TIME = "(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
    private static final Pattern PARTS = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern WORDED =
            Pattern.compile("(\\d{4}) *(\u5E74) *(\\d{1,2}) *\u6708 *(\\d{1,2}) *[\u65E5\u53F7]?" + TIME);
    private static final Pattern NO_END_YEAR = Pattern.compile("9999|2999|2099|2199");
    private static final Pattern NO_END_DAY = Pattern.compile("(?:9999|2999|2099-12-31|2199-12-31).*");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})");
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
        Optional<LocalDate> read = Optional.ofNullable(read(text))
                .filter(date -> date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR);
        if (text.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
            read.ifPresent(day -> KNOWN.put(text, day));
        }
        return read;
    }

    /** Whether the text says that there is no last day: 长期, 永久 and the like, or 2099-12-31, 9999-12-31. */
    public static boolean isNoEnd(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first >= '0' && first <= '9' && !NO_END_YEAR.matcher(text).lookingAt()) {
            return false; // nearly all
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        LocalDate date = read(folded);
        return date == null
                ? TemplateWords.SHIPPED.isNoEnd(folded)
                : NO_END_DAY.matcher(date.toString()).matches();
    }

    /** The day, however far away; {@code null} when the text is none. */
    private static LocalDate read(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher found = Stream.of(PARTS, WORDED, DIGITS)
                .map(form -> form.matcher(folded))
                .filter(Matcher::matches)
                .findFirst()
                .orElse(null);
        if (found == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(4)));
            return date;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
