package org.creditportal.records.domain.template;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.kernel.time.LastDay;

/**
 * Dates as bureaus write them: 2026-01-02, 2026/1/2, 2026.1.2, 20260102, 2026年1月2日, 二〇二六年一月二日; a time of day after it is
 * ignored, because spreadsheets add one, but for the points of time of programs. The marks between must be those that mean a
 * date, the same on both sides. A last day may also be told to be none, by a word or by a day that nobody will see.
 */
public final class WrittenDate {

    /** What stands for "no end" in what is recorded and filed (发改办财金〔2018〕424号). */
    public static final LocalDate NO_END = LastDay.NONE;

    /** A time of day, with the halves of the day as spreadsheets put them before or behind it. */
    private static final String TIME = "(?:[ T]*(?:\u4E0A\u5348|\u4E0B\u5348|[AaPp][Mm])? ?(?:[01]?\\d|2[0-3])"
            + "(?::[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|\u65F6(?:[0-5]?\\d\u5206)?(?:[0-5]?\\d\u79D2)?)"
            + "(?: ?[AaPp][Mm])?)?";

    private static final String WEEKDAY =
            "(?: *\\(?(?:\u661F\u671F|\u5468)[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u65E5\u5929]\\)?)?";
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)" + WEEKDAY + TIME);
    private static final Pattern WORDED =
            Pattern.compile("(\\d{4}) *(\u5E74) *(\\d{1,2}) *\u6708 *(\\d{1,2}) *[\u65E5\u53F7]" + WEEKDAY + TIME);
    /** A point of time of programs, which may lie on another day where they keep their clocks. */
    private static final Pattern INSTANT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[-+]\\d{2}:?\\d{2})");
    /** The one zone of the country, by which days count. */
    private static final ZoneOffset LEGAL = ZoneOffset.ofHours(8);

    private static final String HAN_FIGURES = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private static final String HAN_ONES = "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]";
    /** As documents write it out: each figure of the year, and the numbers of month and day. */
    private static final Pattern HAN = Pattern.compile(
            "([\u3007\u96F6\u25CB\u25EFO0\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{4})\u5E74"
                    + "(\u5341[\u4E00\u4E8C]?|" + HAN_ONES + ")\u6708([\u4E8C\u4E09]?\u5341" + HAN_ONES + "?|"
                    + HAN_ONES
                    + ")[\u65E5\u53F7]");

    private static final char TEN = '\u5341';
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final List<String> NO_END_YEARS = List.of("9999", "2999", "2099", "2199");
    private static final Pattern NO_END_DAY = Pattern.compile("(?:9999|2999|2099-12-31|2199-12-31).*");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})");
    private static final String WRITTEN_DAY = "[0-9][0-9\u5E74\u6708\u65E5\u53F7./-]{5,}";
    /** What stands before the words for "no end": what has none, and since when it lasts. */
    private static final Pattern NO_END_OF = Pattern.compile(
            "(?:(?:\u6709\u6548|\u8425\u4E1A|\u7ECF\u8425)?\u671F\u9650?)?[\u81F3\u4E3A: ]*(?:[\u81EA\u4ECE]? *(?<from>"
                    + WRITTEN_DAY + ")\u8D77?)? *[\u81F3\u5230~ -]*(?<words>[^0-9(].*?)(?:\\((?<until>" + WRITTEN_DAY
                    + ")\\))?");

    private static final Pattern DAY_WITHOUT_END =
            Pattern.compile("(?<until>" + WRITTEN_DAY + ")\\((?<words>[^0-9]+)\\)");
    /** A last day told as one, alone or with the first. */
    private static final Pattern LAST_OF =
            Pattern.compile("(?:[\u81EA\u4ECE]? *(?<from>" + WRITTEN_DAY + ")\u8D77?)? *[\u81F3\u5230~] *(?<until>"
                    + WRITTEN_DAY + ") *\u6B62?|(?<last>" + WRITTEN_DAY + ") *\u6B62");

    /** Where programs begin to count: what they write for "no day". */
    private static final LocalDate COUNTED_FROM = LocalDate.EPOCH;

    private static final int EARLIEST_YEAR = 1949;
    private static final int LATEST_YEAR = 2199;

    /** Days that were read, because the same few come in row after row. Only days, so that nothing else is ever kept. */
    private static final Map<String, LocalDate> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 10_000;
    private static final int PLAIN_LENGTH = 10;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_END = 7;
    private static final int LONGEST_KNOWN = 32;
    /** As long as a day alone. */
    private static final int SHORT = 11;

    private WrittenDate() {}

    /** The date; empty when the text is none, the calendar has no such day, or programs write it for none. */
    public static Optional<LocalDate> parse(String text) {
        LocalDate plain = plain(text);
        LocalDate known = plain != null ? plain : KNOWN.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<LocalDate> read = Optional.ofNullable(read(text))
                .filter(date -> date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR)
                .filter(date -> !date.equals(COUNTED_FROM));
        if (text.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
            read.ifPresent(day -> KNOWN.put(text, day));
        }
        return read;
    }

    /** The day, where it is written as nearly all are: 2026-01-02 or with other marks; {@code null} for all other texts, and for no such day. */
    private static LocalDate plain(String text) {
        boolean parts = text.length() == PLAIN_LENGTH
                && text.charAt(YEAR_LENGTH) == text.charAt(MONTH_END)
                && "-/.".indexOf(text.charAt(YEAR_LENGTH)) >= 0;
        if (!parts) {
            return null;
        }
        int year = number(text, 0, YEAR_LENGTH);
        int month = number(text, YEAR_LENGTH + 1, MONTH_END);
        int day = number(text, MONTH_END + 1, PLAIN_LENGTH);
        boolean usual = year > COUNTED_FROM.getYear() && year <= LATEST_YEAR && month > 0 && day > 0;
        return usual ? day(year, month, day) : null;
    }

    /** Negative where it is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int figure = text.charAt(i) - '0';
            if (figure < 0 || figure > 9) {
                return -1;
            }
            number = 10 * number + figure;
        }
        return number;
    }

    /** Whether the text says that there is no last day: 长期, 永久 and the like, or 2099-12-31, 9999-12-31. */
    public static boolean isNoEnd(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first >= '0'
                && first <= '9'
                && (text.length() <= SHORT || KNOWN.containsKey(text))
                && NO_END_YEARS.stream().noneMatch(text::startsWith)) {
            return false; // nearly all
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        LocalDate date = read(folded);
        return date == null ? isNoEndInWords(folded) : isNoEnd(date);
    }

    private static boolean isNoEnd(LocalDate date) {
        return NO_END_DAY.matcher(date.toString()).matches();
    }

    /** Words and a last day beside them must say the same. */
    private static boolean isNoEndInWords(String text) {
        return TemplateWords.SHIPPED.isNoEnd(text)
                || Stream.of(NO_END_OF, DAY_WITHOUT_END)
                        .map(form -> form.matcher(text))
                        .filter(Matcher::matches)
                        .anyMatch(found ->
                                TemplateWords.SHIPPED.isNoEnd(found.group("words")) && isNone(found.group("until")));
    }

    private static boolean isNone(String written) {
        LocalDate date = written == null ? NO_END : read(written);
        return date != null && isNoEnd(date);
    }

    /** The last day; also where the first stands before it, or the words that make it the last. Empty for none. */
    public static Optional<LocalDate> parseLast(String text) {
        Optional<LocalDate> day = parse(text);
        if (day.isPresent()) {
            return day;
        }
        Matcher found =
                LAST_OF.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String from = found.group("from");
        Optional<LocalDate> last = parse(found.group("last") == null ? found.group("until") : found.group("last"));
        return from == null
                ? last
                : last.filter(until ->
                        parse(from).filter(start -> !start.isAfter(until)).isPresent());
    }

    /** The day, however far away; {@code null} when the text is none. */
    private static LocalDate read(String text) {
        String folded = DASHES.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .replaceAll("-");
        Matcher found = Stream.of(PARTS, WORDED, DIGITS)
                .map(form -> form.matcher(folded))
                .filter(Matcher::matches)
                .findFirst()
                .orElse(null);
        if (found == null) {
            return readOtherwise(folded);
        }
        return day(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4)));
    }

    /** What only programs and documents write. */
    private static LocalDate readOtherwise(String folded) {
        Matcher instant = INSTANT.matcher(folded);
        if (instant.matches()) {
            try {
                return LocalDateTime.parse(instant.group(1))
                        .atOffset(ZoneOffset.of(instant.group(2)))
                        .withOffsetSameInstant(LEGAL)
                        .toLocalDate();
            } catch (DateTimeException noSuchTime) {
                return null;
            }
        }
        Matcher han = HAN.matcher(folded);
        return han.matches() ? day(hanYear(han.group(1)), hanNumber(han.group(2)), hanNumber(han.group(3))) : null;
    }

    private static int hanYear(String figures) {
        int year = 0;
        for (int i = 0; i < figures.length(); i++) {
            year = year * 10 + Math.max(0, HAN_FIGURES.indexOf(figures.charAt(i)));
        }
        return year;
    }

    /** Below a hundred. */
    private static int hanNumber(String numeral) {
        int ten = numeral.indexOf(TEN);
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : HAN_FIGURES.indexOf(numeral.charAt(0));
        String ones = numeral.substring(ten + 1);
        return tens * 10 + (ones.isEmpty() ? 0 : HAN_FIGURES.indexOf(ones.charAt(0)));
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
