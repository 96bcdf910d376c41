package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskRow;

/** {@code /responsibility/month}: by which day what is to be reported, in weeks. */
@Named
@RequestScoped
public class TaskMonthView {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private TaskLookup tasks;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private LegalDate legalDate;

    private String month;
    private YearMonth shown;
    private List<List<Day>> weeks;

    /**
     * A day of the sheet.
     *
     * @param inMonth whether it is of the month shown
     */
    public record Day(LocalDate date, boolean inMonth, boolean working, boolean today, List<TaskRow> tasks) {

        /** The day of the month; the first of one is told with its month. */
        public String getLabel() {
            return date.getDayOfMonth() == 1 ? date.getMonthValue() + "/1" : Integer.toString(date.getDayOfMonth());
        }
    }

    public void load() {
        LocalDate today = legalDate.today();
        shown = read(month, YearMonth.from(today));
        WorkingDayCalendar calendar = workingDays.calendar();
        LocalDate first = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = shown.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Map<LocalDate, List<TaskRow>> due =
                tasks.due(first, last).stream().collect(Collectors.groupingBy(TaskRow::dueOn));
        weeks = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(last); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(date -> new Day(
                            date,
                            YearMonth.from(date).equals(shown),
                            calendar.isWorkingDay(date),
                            date.equals(today),
                            due.getOrDefault(date, List.of())))
                    .toList());
        }
    }

    /** What is no month is the current one. */
    private static YearMonth read(String written, YearMonth current) {
        try {
            YearMonth read = written == null ? current : YearMonth.parse(written);
            return read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR ? current : read;
        } catch (DateTimeParseException noMonth) {
            return current;
        }
    }

    public List<List<Day>> getWeeks() {
        return weeks;
    }

    public DayOfWeek[] getDaysOfWeek() {
        return DayOfWeek.values();
    }

    public YearMonth getShown() {
        return shown;
    }

    public YearMonth getPrevious() {
        return shown.minusMonths(1);
    }

    public YearMonth getNext() {
        return shown.plusMonths(1);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
