package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.Rising;
import org.creditportal.casework.api.deadline.RisingSource;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.EntryDeadlineRow;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListDeadline;
import org.creditportal.lists.api.ListDeadlines;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.SubjectStatement;

/**
 * The days of an entry's procedure: for answering each statement, and once for deciding when the hearing is over, for serving the
 * decision, and for publishing. What is sent back has no second day; it stands in the work list until it is led on. What is late rises by the tenant's rule.
 */
@ApplicationScoped
public class EntryClocks implements RisingSource {

    static final String MODULE = "lists";
    static final String PAGE = "/lists/detail";
    static final String ANSWER = "toAnswer";
    private static final String DECIDE = "toDecide";
    private static final String SERVE = "toServe";
    private static final String PUBLISH = "toPublish";
    private static final List<String> NAMES = List.of(ANSWER, DECIDE, SERVE, PUBLISH);

    /** So many that are late come first in a list; who has more has other worries. */
    private static final int LATE_AMONG = 1000;

    @Inject
    Clocks clocks;

    @Inject
    TenantDirectory tenants;

    @Inject
    OfficialDays days;

    /** What was to be done by a day is done or no longer to be done; what is to be done now has its day. */
    void follow(ListEntry entry) {
        Set<ClockKey> wanted = wanted(entry).stream()
                .map(name -> new ClockKey(MODULE, entry.number(), name, round(entry, name)))
                .collect(Collectors.toSet());
        List<ClockView> known = of(entry.number());
        known.stream()
                .filter(clock -> !wanted.contains(clock.key()) && clock.endedOn() == null)
                .forEach(clock -> clocks.end(clock.key(), days.today().date()));
        Set<ClockKey> there = known.stream().map(ClockView::key).collect(Collectors.toSet());
        wanted.stream()
                .filter(key -> !there.contains(key))
                .forEach(key ->
                        clocks.start(start(entry, key).about(entry.subject().name())));
    }

    /** Whoever speaks again is answered again, and whoever is told anew is heard and decided on anew. */
    private static int round(ListEntry entry, String name) {
        long told = entry.steps().stream()
                .filter(step -> step.to().equals(EntryState.NOTIFIED.name()) && !step.isHandOver())
                .count();
        return name.equals(ANSWER) ? entry.statements().size() : (int) Math.max(1, told);
    }

    /** The public is not told for a time: the day for the decision stands still with the hearing that comes before it. */
    void standStill(ListEntry entry) {
        LocalDate today = days.today().date();
        toDecide(entry)
                .filter(clock -> clock.suspendedSince() == null && !clock.isLate(today))
                .ifPresent(clock -> clocks.suspend(clock.key(), today));
    }

    void goOn(ListEntry entry) {
        toDecide(entry)
                .filter(clock -> clock.suspendedSince() != null)
                .ifPresent(clock -> clocks.resume(clock.key(), days.today().date()));
    }

    private Optional<ClockView> toDecide(ListEntry entry) {
        return of(entry.number()).stream()
                .filter(clock -> clock.key().name().equals(DECIDE) && clock.endedOn() == null)
                .findFirst();
    }

    private static Set<String> wanted(ListEntry entry) {
        boolean told = entry.hearing() != null;
        return switch (entry.state()) {
            case NOTIFIED, ANSWERED -> Set.of(DECIDE);
            case STATED -> Set.of(ANSWER, DECIDE);
            case APPROVED -> Set.of(told ? SERVE : PUBLISH);
            case SERVED -> Set.of(PUBLISH);
            case PROPOSED, RETURNED, PUBLISHED, REJECTED, WITHDRAWN, CLOSED -> Set.of();
        };
    }

    /** The hearing counts from its notice, and the days for the decision from its end: together, so that the calendar moves both. */
    private StartClock start(ListEntry entry, ClockKey key) {
        String name = key.name();
        int within = deadline(name).workingDays();
        if (name.equals(DECIDE)) {
            int hearing = entry.hearing().workingDays();
            return new StartClock(
                            key,
                            entry.bureau(),
                            ListsPermission.LISTS_DECIDE,
                            PAGE,
                            entry.hearing().notified().on(),
                            TimeLimit.workingDays(hearing + within))
                    .opening(TimeLimit.workingDays(hearing));
        }
        boolean bureaus = !name.equals(PUBLISH);
        return new StartClock(
                key,
                bureaus ? entry.bureau() : tenants.current().creditOffice().id(),
                bureaus ? ListsPermission.LISTS_PROPOSE : ListsPermission.LISTS_PUBLISH,
                PAGE,
                name.equals(ANSWER) ? received(entry) : days.today().date(),
                TimeLimit.workingDays(within));
    }

    /** When the latest statement came. */
    private static LocalDate received(ListEntry entry) {
        List<SubjectStatement> statements = entry.statements();
        return statements.get(statements.size() - 1).receivedOn();
    }

    /** Numbers of entries of which a day is over without the act. */
    Set<String> overdue() {
        LocalDate yesterday = days.today().date().minusDays(1);
        return NAMES.stream()
                .map(name -> ClockCriteria.of(MODULE, name).due(null, yesterday).stillRunning())
                .flatMap(late -> clocks.search(late, LATE_AMONG).stream())
                .map(late -> late.key().matter())
                .collect(Collectors.toSet());
    }

    /** Whether a day of the entry is over without the act. */
    boolean isLate(String number) {
        return of(number).stream()
                .anyMatch(clock ->
                        clock.endedOn() == null && clock.isLate(days.today().date()));
    }

    private List<ClockView> of(String number) {
        return clocks.findOf(MODULE, number).stream()
                .filter(clock -> NAMES.contains(clock.key().name()))
                .toList();
    }

    /** What sets the days that the entry has or had, in the order of the procedure. */
    List<EntryDeadlineRow> rows(String number) {
        Set<String> known = of(number).stream().map(clock -> clock.key().name()).collect(Collectors.toSet());
        return NAMES.stream()
                .filter(known::contains)
                .map(name -> new EntryDeadlineRow(name, deadline(name).rule()))
                .toList();
    }

    private ListDeadline deadline(String name) {
        Function<ListDeadlines, ListDeadline> which =
                switch (name) {
                    case ANSWER -> ListDeadlines::answer;
                    case DECIDE -> ListDeadlines::decide;
                    case SERVE -> ListDeadlines::serve;
                    default -> ListDeadlines::publish;
                };
        return which.apply(deadlines());
    }

    private ListDeadlines deadlines() {
        return TenantLists.of(tenants.current()).deadlines();
    }

    @Override
    public Rising rising() {
        ListDeadlines rule = deadlines();
        return new Rising(
                MODULE,
                NAMES,
                rule.headAfter(),
                ListsPermission.LISTS_DECIDE,
                rule.officeAfter(),
                ListsPermission.LISTS_PUBLISH);
    }
}
