package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.HoldingView;
import org.creditportal.casework.api.work.WorkKey;
import org.creditportal.casework.api.work.WorkListView;
import org.creditportal.casework.domain.work.Holding;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Who has what of the work list, in the tenant's database. */
@ApplicationScoped
public class StoredHoldings extends Store<Holding> {

    /** Accounts outside any bureau share their desk, of which each sees what waits for it. */
    private static final String NO_BUREAU = "-";

    @PersistenceContext(unitName = "casework")
    private EntityManager entityManager;

    public StoredHoldings() {
        super(Holding.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Who in the officer's bureau has had what of this work. */
    Map<WorkKey, HoldingView> of(Officer officer, WorkListView work) {
        Set<String> matters = Stream.of(work.urgent(), work.decisions())
                .flatMap(Collection::stream)
                .flatMap(row -> WorkKey.of(row).stream())
                .map(WorkKey::matter)
                .collect(Collectors.toSet());
        return list(Criteria.where("e.bureau = ?", desk(officer)).and("e.matter IN ?", matters), "").stream()
                .collect(Collectors.toMap(Holding::work, Holding::view));
    }

    /** Who in the officer's bureau has the matter, whatever has to be done in it; the latest where several have. */
    Optional<HoldingView> holder(Officer officer, String module, String matter) {
        Criteria held = Criteria.where("e.bureau = ?", desk(officer))
                .and("e.matter = ?", matter)
                .and("e.module = ?", module)
                .and("e.officer IS NOT NULL");
        return list(held, "e.since DESC", 1).stream().findFirst().map(Holding::view);
    }

    /** The one of the officer's bureau, made where there is none, locked until the transaction ends: who comes second waits. */
    Holding lock(Officer officer, WorkKey work) {
        entityManager
                .createNativeQuery("INSERT INTO cas_holding (id, version, bureau, module, kind, matter)"
                        + " VALUES (?, 0, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE version = version")
                .setParameter(1, Identifiers.next())
                .setParameter(2, desk(officer))
                .setParameter(3, work.module())
                .setParameter(4, work.kind())
                .setParameter(5, work.matter())
                .executeUpdate();
        Criteria criteria = Criteria.where("e.bureau = ?", desk(officer))
                .and("e.module = ?", work.module())
                .and("e.kind = ?", work.kind())
                .and("e.matter = ?", work.matter());
        return query(Holding.class, "e", criteria, "")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** What the officer has, on whichever desk, locked until the transaction ends. */
    List<Holding> lockAllOf(String officer) {
        return query(Holding.class, "e", Criteria.where("e.officer = ?", officer), "e.id")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static String desk(Officer officer) {
        return Objects.requireNonNullElse(officer.bureau(), NO_BUREAU);
    }
}
