package org.creditportal.kernel.cryptography;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The steps of a {@link Reprotection}, each a transaction that renews a portion and notes how far it came. */
@Stateless
@DenyAll
public class ReprotectionSteps {

    private static final int ROWS_AT_ONCE = 200;

    private static final String BEGIN =
            "INSERT IGNORE INTO krn_reprotection (store, key_number, renewed_rows) VALUES (?1, ?2, 0)";

    /** Whoever holds the row works; others leave the store to him. */
    private static final String HOLD = "SELECT key_number, place, renewed_rows, finished_at IS NOT NULL"
            + " FROM krn_reprotection WHERE store = ?1 FOR UPDATE SKIP LOCKED";

    private static final String KNOWN = "SELECT 1 FROM krn_reprotection WHERE store = ?1";

    private static final String NOTE = "UPDATE krn_reprotection SET key_number = ?2, place = ?3, renewed_rows = ?4,"
            + " finished_at = ?5 WHERE store = ?1";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** What there is to do after a step. */
    public enum Step {
        MORE,
        FINISHED,
        NOTHING
    }

    /** Renews the next portion of the store, unless somebody else does or it is done. */
    @PermitAll
    public Step next(ProtectedStore store, int key) {
        List<?> held = rows(HOLD, store);
        if (!held.isEmpty()) {
            return next(store, key, Walk.of((Object[]) held.get(0), key));
        }
        return rows(KNOWN, store).isEmpty() ? begin(store, key) : Step.NOTHING;
    }

    private List<?> rows(String sql, ProtectedStore store) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, store.name())
                .getResultList();
    }

    private Step begin(ProtectedStore store, int key) {
        entityManager
                .createNativeQuery(BEGIN)
                .setParameter(1, store.name())
                .setParameter(2, key)
                .executeUpdate();
        return Step.MORE;
    }

    private Step next(ProtectedStore store, int key, Walk walk) {
        if (walk.finished()) {
            return Step.NOTHING;
        }
        Optional<ProtectedStore.Progress> progress = store.renew(walk.place(), ROWS_AT_ONCE);
        boolean finished = progress.isEmpty() && walk.renewed() == 0;
        entityManager
                .createNativeQuery(NOTE)
                .setParameter(1, store.name())
                .setParameter(2, key)
                .setParameter(3, progress.map(ProtectedStore.Progress::last).orElse(null))
                .setParameter(
                        4,
                        progress.map(portion -> walk.renewed() + portion.renewed())
                                .orElse(0))
                .setParameter(5, finished ? LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC) : null)
                .executeUpdate();
        return finished ? Step.FINISHED : Step.MORE;
    }

    /** Where a walk through a store stands; one for an earlier key begins anew. */
    private record Walk(Optional<String> place, int renewed, boolean finished) {

        static Walk of(Object[] row, int key) {
            boolean sameKey = ((Number) row[0]).intValue() == key;
            return sameKey
                    ? new Walk(
                            Optional.ofNullable((String) row[1]),
                            ((Number) row[2]).intValue(),
                            ((Number) row[3]).intValue() != 0)
                    : new Walk(Optional.empty(), 0, false);
        }
    }
}
