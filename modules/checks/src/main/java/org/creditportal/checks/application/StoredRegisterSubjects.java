package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.domain.register.RegisterSubject;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Subjects of registered matters in the tenant's database. */
@ApplicationScoped
public class StoredRegisterSubjects extends Store<RegisterSubject> {

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

    /** Ids of those among them who were looked at in time. */
    Set<Long> lookedAt(Collection<String> entries) {
        return entries.isEmpty()
                ? Set.of()
                : new HashSet<>(select(
                        Long.class,
                        "e.id",
                        Criteria.where("e.entryNumber IN ?", entries)
                                .and(
                                        "EXISTS (SELECT m FROM RegisterEntry m, RegisterSubject t WHERE t.id = e.id"
                                                + " AND m.number = t.entryNumber AND "
                                                + LOOKS.lookedAt() + ")",
                                        LOOKS.lookedAtValues()),
                        ""));
    }
}
