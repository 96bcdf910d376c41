package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.creditportal.checks.domain.hint.HintSettlement;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** What was settled about subjects of the same name, in the tenant's database. */
@ApplicationScoped
public class StoredHintSettlements extends Store<HintSettlement> {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredHintSettlements() {
        super(HintSettlement.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** The newest of each pair. */
    List<HintSettlement> newest(Collection<String> pairs) {
        return list(
                Criteria.where("e.pair IN ?", pairs)
                        .and(
                                "NOT EXISTS (SELECT n.id FROM HintSettlement n WHERE n.pair = e.pair AND n.place > e.place)"),
                "e.id");
    }

    /** Those of one pair, the newest first. */
    List<HintSettlement> of(String pair) {
        return list(Criteria.where("e.pair = ?", pair), "e.place DESC", MOST);
    }

    /** Those that tell a subject from others, the newest first. */
    List<HintSettlement> ofSubjects(Collection<String> subjectNumbers, int most) {
        return list(
                Criteria.anyOf(List.of(
                        Criteria.where("e.subjectNumber IN ?", subjectNumbers),
                        Criteria.where("e.lookedAtNumber IN ?", subjectNumbers))),
                "e.id DESC",
                most);
    }
}
