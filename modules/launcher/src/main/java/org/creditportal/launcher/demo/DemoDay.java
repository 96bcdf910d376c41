package org.creditportal.launcher.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/**
 * The day on which demo data is sent in. Demo files tell dates from there, so that they look the same whenever they are
 * loaded: <code>{-3w}</code> is three working days ago, <code>{-2m}</code> two months ago, <code>{-3w+5y-1d}</code> a day
 * less than five years after three working days ago. For documents' numbers <code>{-3w:year}</code> is only the year, and
 * <code>{day}</code> the month and day of loading.
 */
final class DemoDay {

    /** Rows decided so many working days ago or less are the latest; later ones take their place after a long rest. */
    static final int LATEST_DAYS = 10;

    private static final Pattern DATE = Pattern.compile("\\{((?:[+-]\\d+[wdmy])+)(:year)?}");
    private static final Pattern STEP = Pattern.compile("([+-]\\d+)([wdmy])");

    private final LocalDate today;
    private final WorkingDayCalendar calendar;

    DemoDay(LocalDate today, WorkingDayCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    LocalDate date() {
        return today;
    }

    /** The line with its dates and numbers. */
    String fill(String line) {
        return DATE.matcher(line)
                .replaceAll(this::written)
                .replace("{day}", "%02d%02d".formatted(today.getMonthValue(), today.getDayOfMonth()));
    }

    /** Whether what the line tells was decided in the last days. */
    boolean isLatest(String line) {
        return decided(line).filter(this::isOfTheLatestDays).isPresent();
    }

    /** Whether so much time has passed since the demo data was sent in that its latest rows are old. */
    boolean isLongAfter(LocalDate loaded) {
        return !isOfTheLatestDays(loaded);
    }

    private boolean isOfTheLatestDays(LocalDate date) {
        return date.isAfter(today) || calendar.workingDaysBetween(date, today) <= LATEST_DAYS;
    }

    /** The first date of a line, which is the decision's. */
    private Optional<LocalDate> decided(String line) {
        Matcher written = DATE.matcher(line);
        return written.find() ? Optional.of(resolve(written.group(1))) : Optional.empty();
    }

    private String written(MatchResult date) {
        LocalDate resolved = resolve(date.group(1));
        return date.group(2) == null ? resolved.toString() : Integer.toString(resolved.getYear());
    }

    private LocalDate resolve(String steps) {
        LocalDate date = today;
        Matcher step = STEP.matcher(steps);
        while (step.find()) {
            int amount = Integer.parseInt(step.group(1));
            date = switch (step.group(2)) {
                case "w" -> workingDays(date, amount);
                case "d" -> date.plusDays(amount);
                case "m" -> date.plusMonths(amount);
                default -> date.plusYears(amount);
            };
        }
        return date;
    }

    private LocalDate workingDays(LocalDate start, int amount) {
        LocalDate date = start;
        int left = Math.abs(amount);
        while (left > 0) {
            date = date.plusDays(Integer.signum(amount));
            if (calendar.isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }
}
