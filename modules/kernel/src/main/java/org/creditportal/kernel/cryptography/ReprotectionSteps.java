package org.creditportal.kernel.cryptography;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The steps of a {@link Reprotection}, each a transaction that renews a portion and notes how far it came. */
@Stateless
@DenyAll
public class ReprotectionSteps {

    private static final int ROWS_AT_ONCE = 200;

    private static final String BEGIN =
            "INSERT IGNORE INTO krn_reprotection (store, key_number, renewed_rows, seen_at) VALUES (?1, ?2, 0, ?3)";

    /** Whoever holds the row works; others leave the store to him. */
    private static final String HOLD = "SELECT key_number, place, renewed_rows, finished_at IS NOT NULL, seen_at,"
            + " began_at, clean FROM krn_reprotection WHERE store = ?1 FOR UPDATE SKIP LOCKED";

    private static final String KNOWN = "SELECT 1 FROM krn_reprotection WHERE store = ?1";

    private static final String NOTE = "UPDATE krn_reprotection SET key_number = ?2, place = ?3, renewed_rows = ?4,"
            + " finished_at = ?5, seen_at = ?6, began_at = ?7, clean = ?8 WHERE store = ?1";

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

    /** Renews the next portion of the store, unless somebody else does, it is done, or it is too early to find out that it is. */
    @PermitAll
    public Step next(ProtectedStore store, int key) {
        List<?> held = rows(HOLD, store);
        if (!held.isEmpty()) {
            return next(store, ReprotectionWalk.of((Object[]) held.get(0), key, clock.instant()));
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
                .setParameter(3, time(clock.instant()))
                .executeUpdate();
        return Step.MORE;
    }

    private Step next(ProtectedStore store, ReprotectionWalk walk) {
        if (walk.rests(clock.instant())) {
            return Step.NOTHING;
        }
        ReprotectionWalk next = store.renew(walk.place(), ROWS_AT_ONCE)
                .map(portion -> walk.goneOn(portion, clock.instant()))
                .orElseGet(() -> walk.ended(clock.instant()));
        note(store, next);
        if (next.finished()) {
            return Step.FINISHED;
        }
        return next.clean() ? Step.NOTHING : Step.MORE;
    }

    private void note(ProtectedStore store, ReprotectionWalk walk) {
        entityManager
                .createNativeQuery(NOTE)
                .setParameter(1, store.name())
                .setParameter(2, walk.key())
                .setParameter(3, walk.place().orElse(null))
                .setParameter(4, walk.renewed())
                .setParameter(5, walk.finished() ? time(clock.instant()) : null)
                .setParameter(6, time(walk.seen()))
                .setParameter(7, walk.began() == null ? null : time(walk.began()))
                .setParameter(8, walk.clean())
                .executeUpdate();
    }

    private static LocalDateTime time(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
