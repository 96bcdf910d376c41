package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.calendar.CalendarYearAnnounced;
import org.creditportal.kernel.calendar.DueDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.application.timeliness.StoredRecordTerms.Term;
import org.creditportal.records.domain.timeliness.ReportMonth;

/**
 * Counts the days by which records had to be reported again when the calendar says something new about a year that they run into.
 * A bureau's record that was late by a day that nobody had announced is moved to those in time, and the other way round; one that was
 * corrected since stays where it was counted, as it does when it is corrected.
 */
@ApplicationScoped
public class RecordsOfAnnouncedYearHandler implements OutboxHandler<CalendarYearAnnounced> {

    private StoredRecordTerms terms;
    private DueDays days;

    protected RecordsOfAnnouncedYearHandler() {}

    @Inject
    public RecordsOfAnnouncedYearHandler(StoredRecordTerms terms, DueDays days) {
        this.terms = terms;
        this.days = days;
    }

    @Override
    public Class<CalendarYearAnnounced> eventType() {
        return CalendarYearAnnounced.class;
    }

    @Override
    public void handle(CalendarYearAnnounced event) {
        WorkingDayCalendar calendar = days.calendar();
        LocalDate since = LocalDate.of(event.year() - 1, Month.DECEMBER, 1);
        List<Term> portion = terms.runningInto(since, 0);
        while (!portion.isEmpty()) {
            become(portion, calendar);
            portion = terms.runningInto(since, portion.get(portion.size() - 1).id());
        }
    }

    private void become(List<Term> portion, WorkingDayCalendar calendar) {
        Map<DueDate, List<Term>> counted = portion.stream()
                .collect(Collectors.groupingBy(term -> calendar.plusWorkingDays(term.decidedOn(), term.workingDays())));
        Map<ReportMonth, Integer> moved = counted.entrySet().stream()
                .flatMap(due -> due.getValue().stream()
                        .filter(term -> !term.corrected())
                        .map(term -> Map.entry(term.month(), inTimeAfterAll(term, due.getKey()))))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingInt(Map.Entry::getValue)));
        counted.forEach((due, of) -> terms.become(of, due));
        moved.forEach((month, records) -> {
            if (records != 0) {
                terms.inTimeAfterAll(month, records);
            }
        });
    }

    /** One for a record that was late and is in time, less than none for one that was in time and is late. */
    private int inTimeAfterAll(Term term, DueDate due) {
        LocalDate recorded = days.dateOf(term.recordedAt());
        boolean was = !recorded.isAfter(term.dueOn());
        boolean is = !recorded.isAfter(due.date());
        return was == is ? 0 : is ? 1 : -1;
    }
}
