package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.creditportal.checks.api.report.ReportOvertaken;
import org.creditportal.checks.api.report.ToldFacts;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.checks.domain.report.ReportFact;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.received.ReceivedEntryEnded;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordRevised;
import org.creditportal.records.api.subject.RegistrationChanged;
import org.creditportal.records.api.subject.SubjectsRegrouped;

/**
 * Marks reports that were overtaken, in the transaction that overtakes them. A record that its provider takes back, or an entry that
 * should not have been on its list, makes every report wrong that told it; one that was corrected says something else; whether such a
 * report is to be recalled, the office decides. What was repaired or is over was right when it was told. Whoever verifies a report
 * learns of each that something changed, and not what.
 */
@ApplicationScoped
public class ReportMarks implements ToldFacts {

    @Inject
    ReportFacts facts;

    @Inject
    StoredReports reports;

    @Inject
    Event<ReportOvertaken> overtaken;

    @Inject
    TenantDirectory tenants;

    @Inject
    Clock clock;

    void keptBack(@Observes RecordKeptBack event) {
        if (event.because() == KeepingBack.WITHDRAWN) {
            mark(List.of(event.number()), told -> told.turnOutWrong(now()));
        } else if (event.because() == KeepingBack.REPAIRED) {
            mark(List.of(event.number()), told -> told.becomeOutdated(now()));
        }
    }

    void revised(@Observes RecordRevised event) {
        mark(event.numbers(), told -> told.sayOther(now()));
    }

    void hidden(@Observes EntryHidden event) {
        if (event.annulled()) {
            mark(List.of(event.number()), told -> told.turnOutWrong(now()));
        } else if (event.forGood()) {
            mark(List.of(event.number()), told -> told.becomeOutdated(now()));
        }
    }

    /** What its source tells no more, or tells anew after its last day, is over; what ended otherwise was told of one whom it was not of, or twice. */
    void ended(@Observes ReceivedEntryEnded event) {
        if (event.ending().wasRight()) {
            mark(List.of(event.number()), told -> told.becomeOutdated(now()));
        } else {
            mark(List.of(event.number()), told -> told.turnOutWrong(now()));
        }
    }

    /** A report on one of two that were found to be one tells half; on one that was found to be two, too much. */
    void regrouped(@Observes SubjectsRegrouped event) {
        List<Report> about = reports.held(reports.madeOf(List.of(event.from(), event.into())));
        about.forEach(report -> report.regroup(now()));
        tell(about);
    }

    /** How the subject stood on the business register was so when it was told. */
    void registered(@Observes RegistrationChanged event) {
        tell(reports.held(reports.madeOf(List.of(event.subject()))).stream()
                .filter(report -> report.register(event.now(), now()))
                .toList());
    }

    @Override
    public void end(Collection<String> numbers) {
        mark(numbers, told -> told.becomeOutdated(now()));
    }

    /** It stands again. */
    void turnOutRight(String fact) {
        mark(List.of(fact), ReportFact::turnOutRight);
    }

    /** Since when each of the reports is overtaken; those that stand are not among them. */
    Map<String, Instant> since(Collection<Report> asked) {
        Map<String, List<ReportFact>> told =
                facts.of(numbers(asked)).stream().collect(Collectors.groupingBy(ReportFact::report));
        return asked.stream()
                .filter(report -> overtakenSince(report, told) != null)
                .collect(Collectors.toMap(Report::number, report -> overtakenSince(report, told)));
    }

    private void mark(Collection<String> changed, Consumer<ReportFact> how) {
        List<ReportFact> told = facts.telling(changed);
        told.forEach(how);
        if (!told.isEmpty()) {
            tell(reports.held(
                    reports.byNumbers(told.stream().map(ReportFact::report).collect(Collectors.toSet()))));
        }
    }

    /** Reports that are held: what befalls two facts of one report at once is told by whoever comes second, who sees both. */
    private void tell(Collection<Report> changed) {
        Map<String, Instant> since = since(changed);
        changed.stream()
                .filter(report -> report.officialNumber() != null)
                .forEach(report -> publish(new ReportOvertaken(
                        report.officialNumber(),
                        since.containsKey(report.number())
                                ? since.get(report.number())
                                        .atZone(tenants.current().zone())
                                        .toLocalDate()
                                : null)));
    }

    void publish(ReportOvertaken event) {
        overtaken.fire(event);
    }

    private static Instant overtakenSince(Report report, Map<String, List<ReportFact>> told) {
        return report.overtakenSince(told.getOrDefault(report.number(), List.of()));
    }

    private static Set<String> numbers(Collection<Report> some) {
        return some.stream().map(Report::number).collect(Collectors.toSet());
    }

    private Instant now() {
        return clock.instant();
    }
}
