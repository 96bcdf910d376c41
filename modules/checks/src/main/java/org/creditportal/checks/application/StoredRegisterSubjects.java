package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.checks.domain.register.RegisterSubject;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Subjects of registered matters in the tenant's database. */
@ApplicationScoped
public class StoredRegisterSubjects extends Store<RegisterSubject> {

    private static final String ENTRY = "e.entryNumber";
    private static final String CURRENT = "e.withdrawal = 0";

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

    /** Of some matters, in the order in which they were told; those who were taken out are none. */
    List<RegisterSubject> of(Collection<String> entries) {
        return list(current(entries), "e.id");
    }

    /** How many each of the matters has. */
    Map<String, Long> count(Collection<String> entries) {
        return countBy(ENTRY, current(entries));
    }

    /** How many were taken out of each of the matters. */
    Map<String, Long> countWithdrawn(Collection<String> entries) {
        return countBy(ENTRY, Criteria.where("e.entryNumber IN ?", entries).and("e.withdrawal <> 0"));
    }

    /** Of a matter, in the order in which they were told, those too who were taken out. */
    Page<RegisterSubject> page(String entry, int page, int size) {
        return page(Criteria.where("e.entryNumber = ?", entry), "e.id", page, size);
    }

    /** Which of them were not looked at in time. */
    Set<Long> unseen(Collection<RegisterSubject> some) {
        List<Long> ids = some.stream().map(RegisterSubject::id).toList();
        return new HashSet<>(select(Long.class, "e.id", unseen(Criteria.where("e.id IN ?", ids)), ""));
    }

    private static Criteria current(Collection<String> entries) {
        return Criteria.where("e.entryNumber IN ?", entries).and(CURRENT);
    }

    /** How many of each of the matters were not looked at in time. */
    Map<String, Long> countUnseen(Collection<String> entries) {
        return countBy(ENTRY, unseen(current(entries)));
    }

    /** Those of a matter who were not looked at in time, in the order in which they were told. */
    List<RegisterSubject> unseen(String entry, int most) {
        return list(unseen(current(List.of(entry))), "e.id", most);
    }

    private Criteria unseen(Criteria of) {
        RegisteredLooks looks = RegisteredLooks.of("m", "t", tenants.current().families());
        return of.and(
                "NOT EXISTS (SELECT m FROM RegisterEntry m, RegisterSubject t WHERE t.id = e.id"
                        + " AND m.number = t.entryNumber AND " + looks.lookedAt() + ")",
                looks.lookedAtValues());
    }
}
