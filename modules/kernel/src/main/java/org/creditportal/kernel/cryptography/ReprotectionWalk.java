package org.creditportal.kernel.cryptography;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creditportal.kernel.persistence.InstantConverter;

/**
 * Where a walk through a store stands that encrypts its values anew. What was encrypted with the earlier key may be committed long after
 * another one came, by an act that takes its time or by a node that has not seen the new key: a walk that finds nothing to do ends the
 * store only if it began an hour after the key was first seen. One that began earlier waits for that.
 *
 * @param key the number of the key
 * @param place the last row that was looked at
 * @param renewed how many rows this walk renewed so far
 * @param finished whether the store is done
 * @param seen when the key was first seen at this store
 * @param began when this walk began; null before its first portion
 * @param clean whether the last walk found nothing to do, but too early
 */
record ReprotectionWalk(
        int key, Optional<String> place, int renewed, boolean finished, Instant seen, Instant began, boolean clean) {

    /** How long acts and nodes may go on with the key before, as those do that seal the audit trail. */
    static final Duration EXCHANGE = Duration.ofHours(1);

    /** As the store's row says it; for another key than the row's it begins anew. */
    static ReprotectionWalk of(Object[] row, int key, Instant now) {
        if (((Number) row[0]).intValue() != key) {
            return new ReprotectionWalk(key, Optional.empty(), 0, false, now, null, false);
        }
        Instant seen = InstantConverter.instant(row[4]);
        return new ReprotectionWalk(
                key,
                Optional.ofNullable((String) row[1]),
                ((Number) row[2]).intValue(),
                isSet(row[3]),
                seen == null ? now : seen,
                InstantConverter.instant(row[5]),
                isSet(row[6]));
    }

    private static boolean isSet(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }

    /** Whether there is nothing to do for now. */
    boolean rests(Instant now) {
        return finished || clean && now.isBefore(seen.plus(EXCHANGE));
    }

    /** After another portion. */
    ReprotectionWalk goneOn(ProtectedStore.Progress portion, Instant now) {
        boolean isFirst = place.isEmpty();
        return new ReprotectionWalk(
                key,
                Optional.of(portion.last()),
                (isFirst ? 0 : renewed) + portion.renewed(),
                false,
                seen,
                isFirst ? now : began,
                false);
    }

    /** At the end of the store: over, or to be walked through again. */
    ReprotectionWalk ended(Instant now) {
        Instant start = place.isEmpty() ? now : began;
        boolean foundNothing = place.isEmpty() || renewed == 0;
        boolean over = foundNothing && !start.isBefore(seen.plus(EXCHANGE));
        return new ReprotectionWalk(key, Optional.empty(), 0, over, seen, start, foundNothing && !over);
    }
}
