package org.creditportal.kernel.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the years that ship with the product from the migrations themselves. */
final class SeedFiles {

    private static final Path MIGRATIONS = Path.of("..", "..", "db", "tenant", "kernel");
    private static final Pattern YEAR =
            Pattern.compile("^  \\((\\d+), 1, (\\d{4}), 1, '([^']+)', '2026-11-22 00:00:00', 'installation'\\)[,;]$");
    private static final Pattern DAY = Pattern.compile("^  \\((\\d+), '([0-9-]{10})', '([A-Z]+)', '([^']+)'\\)[,;]$");

    private SeedFiles() {}

    static WorkingDayCalendar calendar() {
        return new WorkingDayCalendar(years());
    }

    static List<CalendarYear> years() {
        Map<String, List<CalendarDay>> daysById = new TreeMap<>();
        for (Matcher row : rows("V20261122001103__kernel_seed_calendar_day.sql", DAY)) {
            daysById.computeIfAbsent(row.group(1), id -> new ArrayList<>())
                    .add(new CalendarDay(LocalDate.parse(row.group(2)), DayKind.valueOf(row.group(3)), row.group(4)));
        }
        List<CalendarYear> years = new ArrayList<>();
        for (Matcher row : rows("V20261122001102__kernel_seed_calendar_year.sql", YEAR)) {
            List<CalendarDay> days = daysById.remove(row.group(1));
            years.add(new CalendarYear(Integer.parseInt(row.group(2)), row.group(3), days));
        }
        if (!daysById.isEmpty()) {
            throw new AssertionError("Days without a year: " + daysById);
        }
        return years;
    }

    /** Every line after the comment and the INSERT must be a row: a line that is not understood is not passed over. */
    private static List<Matcher> rows(String file, Pattern form) {
        try {
            return Files.readAllLines(MIGRATIONS.resolve(file)).stream()
                    .skip(2)
                    .map(line -> {
                        Matcher row = form.matcher(line);
                        if (!row.matches()) {
                            throw new AssertionError(file + ": " + line);
                        }
                        return row;
                    })
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
