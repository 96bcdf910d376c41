package org.creditportal.kernel.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the file with which an administrator brings in the notice of one year: CSV in UTF-8 with the header
 * {@code date,kind,name}; dates as 2027-01-01 or, as spreadsheets rewrite them, 2027/1/1; kinds as {@link DayKind} names;
 * names without commas or quotes. Empty lines count as lines and are passed over.
 */
public final class CalendarYearFile {

    /** Bytes; some ten times what a year's notice needs. */
    public static final int LARGEST = 16 * 1024;

    /** How many wrong lines are told at once. */
    public static final int MOST_FAULTS = 20;

    private static final String HEADER = "date,kind,name";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int COLUMNS = 3;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_FOUND = 40;
    private static final Pattern DATE = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern UNFIT_FOR_NAME = Pattern.compile("[\"\\p{Cntrl}]");

    private final int year;
    private final List<CalendarDay> days = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    private final Set<LocalDate> dates = new HashSet<>();

    private CalendarYearFile(int year) {
        this.year = year;
    }

    /**
     * The days in a file.
     *
     * @param year the year that the notice is for
     * @return at least one holiday
     * @throws InvalidCalendarException with the {@link CalendarError} and, if lines are wrong, those
     */
    public static List<CalendarDay> read(int year, byte[] file) {
        if (file.length > LARGEST) {
            throw new InvalidCalendarException(CalendarError.FILE_TOO_LARGE, LARGEST / 1024);
        }
        String text = decoded(file);
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().toLowerCase(Locale.ROOT).equals(HEADER)) {
            throw new InvalidCalendarException(CalendarError.FILE_HEADER, HEADER);
        }
        return new CalendarYearFile(year).read(lines);
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidCalendarException(CalendarError.FILE_ENCODING);
        }
    }

    private List<CalendarDay> read(List<String> lines) {
        for (int i = 1; i < lines.size() && faults.size() < MOST_FAULTS; i++) {
            if (!lines.get(i).isBlank()) {
                readLine(i + 1, lines.get(i));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidCalendarException(faults);
        }
        boolean holidays = days.stream().anyMatch(day -> day.kind() == DayKind.HOLIDAY);
        if (!holidays || days.size() > CalendarYear.MOST_DAYS) {
            throw new InvalidCalendarException(
                    holidays ? CalendarError.FILE_TOO_LARGE : CalendarError.FILE_EMPTY, LARGEST / 1024);
        }
        return List.copyOf(days);
    }

    private void readLine(int number, String line) {
        String[] columns = line.split(",", -1);
        if (columns.length != COLUMNS) {
            refuse(number, DayFault.COLUMNS, line);
            return;
        }
        String name = columns[2].strip();
        Optional<LocalDate> date = date(columns[0].strip());
        Optional<DayKind> kind = kind(columns[1].strip());
        if (date.isEmpty()) {
            refuse(number, DayFault.DATE, columns[0]);
        } else if (kind.isEmpty()) {
            refuse(number, DayFault.KIND, columns[1]);
        } else if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || UNFIT_FOR_NAME.matcher(name).find()) {
            refuse(number, DayFault.NAME, name);
        } else {
            take(number, new CalendarDay(date.get(), kind.get(), name));
        }
    }

    private void take(int number, CalendarDay day) {
        Optional<DayFault> fault = DayFault.find(year, day, dates);
        if (fault.isPresent()) {
            refuse(number, fault.get(), day.date().toString());
        } else {
            dates.add(day.date());
            days.add(day);
        }
    }

    private void refuse(int number, DayFault fault, String found) {
        String shortened = found.strip();
        shortened = shortened.substring(0, Math.min(LONGEST_FOUND, shortened.length()));
        faults.add(new LineFault(number, fault, shortened));
    }

    private static Optional<LocalDate> date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int month = Integer.parseInt(parts.group(3));
            return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), month, Integer.parseInt(parts.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<DayKind> kind(String text) {
        for (DayKind kind : DayKind.values()) {
            if (kind.name().equalsIgnoreCase(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
