package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.domain.deadline.MatterClock;
import org.creditportal.casework.domain.deadline.MatterClocks;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.store.Store;

@ApplicationScoped
public class StoredMatterClocks extends Store<MatterClock> implements MatterClocks {

    private static final Criteria RUNNING = Criteria.where("e.endedOn IS NULL");

    @PersistenceContext(unitName = "casework")
    private EntityManager entityManager;

    public StoredMatterClocks() {
        super(MatterClock.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public MatterClock require(ClockKey key) {
        return byKey(key, LockModeType.NONE);
    }

    @Override
    public MatterClock requireForChange(ClockKey key) {
        return byKey(key, LockModeType.PESSIMISTIC_WRITE);
    }

    private MatterClock byKey(ClockKey key, LockModeType lock) {
        Criteria criteria = Criteria.where(
                "e.module = ? AND e.matter = ? AND e.name = ? AND e.round = ?",
                key.module(),
                key.matter(),
                key.name(),
                key.round());
        return query(MatterClock.class, "e", criteria, "")
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Clock", key));
    }

    @Override
    public List<MatterClock> of(String module, String name, Collection<String> matters) {
        Criteria criteria = Criteria.where("e.module = ? AND e.name = ?", module, name);
        return Portions.of(matters, Portions.OF_A_QUERY)
                .flatMap(portion -> list(criteria.and("e.matter IN ?", portion), "e.id").stream())
                .toList();
    }

    @Override
    public List<MatterClock> allOf(String module, String matter) {
        Criteria criteria = Criteria.where("e.module = ? AND e.matter = ?", module, matter);
        return list(criteria, "e.endedOn, e.dueOn, e.id");
    }

    @Override
    public List<MatterClock> ofMatter(String module, String matter) {
        return query(MatterClock.class, "e", Criteria.where("e.module = ? AND e.matter = ?", module, matter), "e.id")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<MatterClock> toRemind(LocalDate today, int most) {
        return locked(RUNNING.and("e.remindOn <= ?", today), "e.remindOn, e.id", most);
    }

    @Override
    public List<MatterClock> touchedAfter(long id, LocalDate from, int most) {
        return locked(
                Criteria.where(
                        "(e.endedOn IS NULL OR e.dueOn >= ? AND e.startedOn < ?) AND e.id > ?",
                        from,
                        from.plusYears(1),
                        id),
                "e.id",
                most);
    }

    private List<MatterClock> locked(Criteria criteria, String order, int most) {
        return query(MatterClock.class, "e", criteria, order)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<MatterClock> waitingFor(String bureau, Set<String> permissions, LocalDate today, int most) {
        return list(
                RUNNING.and("e.bureau IN ? AND e.dueOn IS NOT NULL", heldBy(bureau))
                        .and("e.permission IN ?", permissions)
                        .and("(e.opensAfter IS NULL OR e.opensAfter < ?)", today),
                "e.dueOn, e.id",
                most);
    }

    @Override
    public List<MatterClock> search(ClockCriteria criteria, int most) {
        Criteria wanted = Criteria.all()
                .andIfGiven("e.module = ?", criteria.module())
                .andIfGiven("e.module <> ?", criteria.elsewhere())
                .andIfGiven("e.matter = ?", criteria.matter())
                .andIfGiven("e.name = ?", criteria.name())
                .andIfGiven("e.bureau IN ?", heldBy(criteria.bureau()))
                .andIfGiven("e.dueOn >= ?", criteria.dueFrom())
                .andIfGiven("e.dueOn <= ?", criteria.dueUntil());
        if (criteria.charged() != null) {
            List<String> held = heldBy(criteria.charged());
            wanted = wanted.and(
                    "(e.lateBureau IN ? AND e.lateOn > e.dueOn"
                            + " OR e.bureau IN ? AND (e.lateOn IS NULL OR e.lateOn <= e.dueOn OR e.dueOn IS NULL))",
                    held,
                    held);
        }
        if (criteria.running() != null) {
            wanted = wanted.and(criteria.running() ? "e.endedOn IS NULL" : "e.endedOn IS NOT NULL");
        }
        return list(wanted, "e.dueOn, e.id", most);
    }
}
