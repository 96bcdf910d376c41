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
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordKeptBack;

/**
 * What reports told. A record that its provider takes back, or an entry that is taken from its list for good, is marked in every
 * report that told it: whether that one is to be recalled, the office decides.
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
        return list(Criteria.where("e.report = ?", report).and("e.wrongSince IS NOT NULL"), "e.id").stream()
                .map(ReportFact::fact)
                .toList();
    }

    void keptBack(@Observes RecordKeptBack event) {
        if (event.because() == KeepingBack.WITHDRAWN) {
            turnOutWrong(event.number());
        }
    }

    void hidden(@Observes EntryHidden event) {
        if (event.forGood()) {
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

    private List<ReportFact> telling(String fact) {
        return list(Criteria.where("e.fact = ?", fact), "e.id");
    }
}
