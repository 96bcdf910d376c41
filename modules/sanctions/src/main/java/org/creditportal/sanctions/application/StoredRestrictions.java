package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.sanctions.api.RestrictionReason;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.domain.PersonRestriction;

/** The restrictions on persons in the tenant's database. */
@ApplicationScoped
public class StoredRestrictions extends Store<PersonRestriction> {

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    public StoredRestrictions() {
        super(PersonRestriction.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Those of a case that were not lifted. */
    public List<PersonRestriction> ofCase(String caseNumber) {
        return list(
                Criteria.where("e.caseNumber = ?", caseNumber).and("e.state <> ?", RestrictionState.LIFTED.name()),
                "e.id");
    }

    /** Whether the person is restricted for the reason because of the case already. */
    public boolean holds(String caseNumber, long relation, RestrictionReason ground) {
        return ofCase(caseNumber).stream().anyMatch(one -> one.relation() == relation && one.ground() == ground);
    }

    /** @param bureau id of the only bureau whose restrictions are found; {@code null} for all */
    public Page<PersonRestriction> search(String bureau, int page, int size) {
        return page(Criteria.all().andIfGiven("e.bureau IN ?", heldBy(bureau)), "e.id DESC", page, size);
    }
}
