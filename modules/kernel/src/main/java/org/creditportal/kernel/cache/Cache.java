package org.creditportal.kernel.cache;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Values by key, made when they are asked for and kept while they are fresh. Making one never holds a lock: keys of different
 * tenants share a map's locks, and whoever waits for one tenant's file or database must not have the others wait. Two that ask
 * for the same key at once may both make a value; the one that came first stays.
 *
 * @param <K> a key that carries the tenant, unless the values are the same for all
 */
public final class Cache<K, V> {

    private final Map<K, V> values = new ConcurrentHashMap<>();
    private final Function<K, V> make;
    private final Predicate<V> isFresh;
    private final int most;

    /** Keeps values for ever. */
    public Cache(Function<K, V> make) {
        this(make, value -> true);
    }

    /** Keeps values as long as they are fresh. */
    public Cache(Function<K, V> make, Predicate<V> isFresh) {
        this(make, isFresh, Integer.MAX_VALUE);
    }

    /**
     * Keeps the values of the first keys for ever, and makes those of all others each time: for keys that come from outside.
     *
     * @param most so many, about
     */
    public Cache(Function<K, V> make, int most) {
        this(make, value -> true, most);
    }

    private Cache(Function<K, V> make, Predicate<V> isFresh, int most) {
        this.make = make;
        this.isFresh = isFresh;
        this.most = most;
    }

    /** The value of the key; what making it throws is thrown, and nothing is kept then. */
    public V get(K key) {
        V kept = values.get(key);
        return kept != null && isFresh.test(kept) ? kept : made(key, kept);
    }

    /** What is kept now, fresh or not. */
    public Collection<V> values() {
        return List.copyOf(values.values());
    }

    private V made(K key, V stale) {
        V made = make.apply(key);
        if (stale == null && values.size() >= most) {
            return made;
        }
        boolean first = stale == null ? values.putIfAbsent(key, made) == null : values.replace(key, stale, made);
        return first ? made : values.getOrDefault(key, made);
    }
}
