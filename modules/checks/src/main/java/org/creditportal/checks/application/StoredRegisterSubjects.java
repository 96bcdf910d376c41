package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.checks.domain.register.RegisterSubject;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Subjects of registered matters in the tenant's database. */
@ApplicationScoped
public class StoredRegisterSubjects extends Store<RegisterSubject> {

    private static final String ENTRY = "e.entryNumber";
    private static final RegisteredLooks LOOKS = RegisteredLooks.of("m", "t");

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

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

    private static Criteria unseen(Criteria of) {
        return of.and(
                "NOT EXISTS (SELECT m FROM RegisterEntry m, RegisterSubject t WHERE t.id = e.id"
                        + " AND m.number = t.entryNumber AND " + LOOKS.lookedAt() + ")",
                LOOKS.lookedAtValues());
    }
}
