package org.creditportal.records.application.batch;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Identity keys that were asked for in vain, so that one check of a file asks the database once for each. Kept as fingerprints,
 * because a million of them must fit beside everything else. For checks alone: whoever comes on record meanwhile is found when the
 * file is recorded.
 */
final class Strangers {

    /** For who asks once: knows nobody, and learns nothing. */
    static final Strangers NONE = new Strangers(0);

    private static final int MOST = 1_000_000;

    private final int most;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Set<Long> keys = new HashSet<>();

    Strangers() {
        this(MOST);
    }

    private Strangers(int most) {
        this.most = most;
    }

    boolean contains(String identityKey) {
        return !keys.isEmpty() && keys.contains(fingerprints.of(identityKey));
    }

    /** Forgets what it held when that becomes too much. */
    void addAll(Collection<String> identityKeys) {
        if (identityKeys.size() > most) {
            return;
        }
        if (keys.size() + identityKeys.size() > most) {
            keys.clear();
        }
        identityKeys.forEach(key -> keys.add(fingerprints.of(key)));
    }
}
