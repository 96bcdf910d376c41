package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.domain.report.ReportFact;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.received.ReceivedEnding;
import org.creditportal.lists.api.received.ReceivedEntryEnded;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordKeptBack;

/**
 * What reports told. A record that its provider takes back, or an entry that should not have been on its list, is marked in every
 * report that told it: whether that one is to be recalled, the office decides. What was repaired or is over was right when it was told:
 * a report that told it is marked as overtaken, and not as wrong.
 */
@ApplicationScoped
public class ReportFacts extends Store<ReportFact> {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    @Inject
    Clock clock;

    public ReportFacts() {
        super(ReportFact.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** What the report tells is found by its number from now on. */
    void keep(String report, ReportContent content) {
        content.parts().stream()
                .flatMap(part -> part.items().stream())
                .map(ReportContent.Item::number)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(fact -> add(new ReportFact(report, fact)));
    }

    /** Numbers of what the report tells and was taken back since. */
    List<String> wrongOf(String report) {
        return facts(Criteria.where("e.report = ?", report).and("e.wrongSince IS NOT NULL"));
    }

    /** Numbers of what the report tells and was repaired or is over since: it told what was so, and a newer one takes its place. */
    List<String> outdatedOf(String report) {
        return facts(Criteria.where("e.report = ?", report)
                .and("e.wrongSince IS NULL")
                .and("e.outdatedSince IS NOT NULL"));
    }

    private List<String> facts(Criteria criteria) {
        return list(criteria, "e.id").stream().map(ReportFact::fact).toList();
    }

    void keptBack(@Observes RecordKeptBack event) {
        if (event.because() == KeepingBack.WITHDRAWN) {
            turnOutWrong(event.number());
        } else if (event.because() == KeepingBack.REPAIRED) {
            becomeOutdated(event.number());
        }
    }

    void hidden(@Observes EntryHidden event) {
        if (event.annulled()) {
            turnOutWrong(event.number());
        } else if (event.forGood()) {
            becomeOutdated(event.number());
        }
    }

    /** What its source tells no more is over; what ended otherwise was told of one whom it was not of, or twice. */
    void ended(@Observes ReceivedEntryEnded event) {
        if (event.ending() == ReceivedEnding.GONE_FROM_SOURCE) {
            becomeOutdated(event.number());
        } else {
            turnOutWrong(event.number());
        }
    }

    /** It stands again. */
    void turnOutRight(String fact) {
        telling(fact).forEach(ReportFact::turnOutRight);
    }

    private void turnOutWrong(String fact) {
        telling(fact).forEach(told -> told.turnOutWrong(clock.instant()));
    }

    private void becomeOutdated(String fact) {
        telling(fact).forEach(told -> told.becomeOutdated(clock.instant()));
    }

    private List<ReportFact> telling(String fact) {
        return list(Criteria.where("e.fact = ?", fact), "e.id");
    }
}
