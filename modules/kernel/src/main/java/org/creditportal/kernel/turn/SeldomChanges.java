package org.creditportal.kernel.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.creditportal.kernel.store.TransactionMemory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * What two officers change a few times a year and every look asks for, such as rules and list types: kept in memory with the number of its changes, which whoever
 * changes it counts up in the same transaction. One question tells a transaction the numbers of all of them, so that no node ever
 * answers by what no longer holds.
 */
@ApplicationScoped
public class SeldomChanges {

    /** Under this the numbers of changes are remembered within a transaction, until it waits for a turn. */
    static final Object COUNTS = new Counts();

    private static final String PREFIX = "changes:";
    private static final int MOST = 2_000;

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    Turns turns;

    @Inject
    TransactionMemory memory;

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    private record Key(TenantId tenant, String topic, String what) {}

    private record Kept(long changes, List<?> rows) {}

    private record Changed(String topic) {}

    private record Counts() {}

    /** It changes in this transaction: who reads it here reads it anew, and everybody else once the transaction is through. */
    public void changed(String topic) {
        turns.take(PREFIX + topic);
        memory.once(new Changed(topic), () -> topic);
    }

    /**
     * What was read of it before, if it has not changed since; else it is read now.
     *
     * @param topic as {@link #changed} is told it
     * @param what which part of it
     * @param of by whom it is read: what is kept lets go of it
     * @param read gives rows that nobody ever changes
     */
    @SuppressWarnings("unchecked") // one part of a topic has one reader
    public <E> List<E> read(String topic, String what, EntityManager of, Supplier<List<E>> read) {
        if (memory.knows(new Changed(topic))) {
            return read.get();
        }
        long changes = counts().getOrDefault(topic, 0L);
        Key key = new Key(TenantScope.current(), topic, what);
        Kept known = kept.get(key);
        if (known != null && known.changes() == changes) {
            return (List<E>) known.rows();
        }
        List<E> rows = List.copyOf(read.get());
        rows.forEach(of::detach);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, new Kept(changes, rows));
        return rows;
    }

    private Map<String, Long> counts() {
        return memory.once(COUNTS, this::counted);
    }

    /** How often each has changed, by topic. */
    Map<String, Long> counted() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("SELECT name, taken FROM krn_turn WHERE name LIKE ?1")
                .setParameter(1, PREFIX + "%")
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> ((String) row[0]).substring(PREFIX.length()), row -> ((Number) row[1]).longValue()));
    }
}
