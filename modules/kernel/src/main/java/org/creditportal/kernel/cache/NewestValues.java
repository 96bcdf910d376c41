package org.creditportal.kernel.cache;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values by key, of which the one that was put in first is forgotten when they become too many. For one thread at a time.
 *
 * @param <K> as in any map
 */
public final class NewestValues<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    /** @param most so many are kept */
    public NewestValues(int most) {
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
