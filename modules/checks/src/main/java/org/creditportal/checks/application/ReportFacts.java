package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.domain.report.ReportFact;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.store.Store;

/** What reports told, and what is known since of it; see {@link ReportMarks}. */
@ApplicationScoped
public class ReportFacts extends Store<ReportFact> {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public ReportFacts() {
        super(ReportFact.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** What the report tells, or rests on, is found by its number from now on. */
    void keep(String report, ReadReport read) {
        read.numbers().forEach(fact -> add(new ReportFact(report, fact)));
    }

    /** Numbers of everything that the report tells. */
    static Set<String> told(ReportContent content) {
        return content.parts().stream()
                .flatMap(part -> part.items().stream())
                .map(ReportContent.Item::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the reports tell, in no order. */
    List<ReportFact> of(Collection<String> reports) {
        return Portions.of(reports, Portions.OF_A_QUERY)
                .flatMap(some -> list(Criteria.where("e.report IN ?", some), "e.id").stream())
                .toList();
    }

    /** Where reports tell one of the facts, in no order. */
    List<ReportFact> telling(Collection<String> facts) {
        return Portions.of(facts, Portions.OF_A_QUERY)
                .flatMap(some -> list(Criteria.where("e.fact IN ?", some), "e.id").stream())
                .toList();
    }
}
