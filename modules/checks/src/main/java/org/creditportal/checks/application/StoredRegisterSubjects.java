package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.checks.domain.register.RegisterSubject;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Subjects of registered matters in the tenant's database. */
@ApplicationScoped
public class StoredRegisterSubjects extends Store<RegisterSubject> {

    private static final String ENTRY = "e.entryNumber";

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    @Inject
    private TenantDirectory tenants;

    public StoredRegisterSubjects() {
        super(RegisterSubject.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Of some matters, in the order in which they were told. */
    List<RegisterSubject> of(Collection<String> entries) {
        return entries.isEmpty() ? List.of() : list(Criteria.where("e.entryNumber IN ?", entries), "e.id");
    }

    /** How many each of the matters has. */
    Map<String, Long> count(Collection<String> entries) {
        return entries.isEmpty() ? Map.of() : countBy(ENTRY, Criteria.where("e.entryNumber IN ?", entries));
    }

    /** How many of each of the matters were not looked at in time. */
    Map<String, Long> countUnseen(Collection<String> entries) {
        return entries.isEmpty() ? Map.of() : countBy(ENTRY, unseen(Criteria.where("e.entryNumber IN ?", entries)));
    }

    /** Those of a matter who were not looked at in time, in the order in which they were told. */
    List<RegisterSubject> unseen(String entry, int most) {
        return list(unseen(Criteria.where("e.entryNumber = ?", entry)), "e.id", most);
    }

    private Criteria unseen(Criteria of) {
        RegisteredLooks looks = RegisteredLooks.of("m", "t", tenants.current().families());
        return of.and(
                "NOT EXISTS (SELECT m FROM RegisterEntry m, RegisterSubject t WHERE t.id = e.id"
                        + " AND m.number = t.entryNumber AND " + looks.lookedAt() + ")",
                looks.lookedAtValues());
    }
}
