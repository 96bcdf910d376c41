package org.creditportal.responsibility.application.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.turn.SeldomChanges;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.creditportal.responsibility.domain.duty.DutyEditions;

/** The editions in the tenant's database. */
@ApplicationScoped
public class StoredDutyEditions extends Store<DutyEdition> implements DutyEditions {

    private static final String TOPIC = "responsibility.duties";

    @Inject
    private SeldomChanges changes;

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredDutyEditions() {
        super(DutyEdition.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public void add(DutyEdition edition) {
        super.add(edition);
        changes.changed(TOPIC);
    }

    @Override
    public List<DutyEdition> of(String area) {
        return list(Criteria.where("e.area = ?", area), "e.edition DESC");
    }

    /** As editions follow each other by their days too, the last that has begun is the one that holds. */
    @Override
    public List<DutyEdition> asOf(LocalDate day) {
        return changes.read(TOPIC, day.toString(), entityManager, () -> inForce(day));
    }

    private List<DutyEdition> inForce(LocalDate day) {
        return list(
                Criteria.where("e.validFrom <= ?", day)
                        .and(
                                "e.edition = (SELECT MAX(l.edition) FROM DutyEdition l"
                                        + " WHERE l.area = e.area AND l.validFrom <= ?)",
                                day),
                "e.area");
    }
}
