package org.creditportal.kernel.store;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.Attribute;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;

/**
 * The rows of one entity in the tenant's database: what every repository does alike. A repository extends it, names its
 * entity and gives its module's entity manager; conditions call the entity {@code e}.
 *
 * @param <E> the entity; what is found by number has an attribute {@code number}
 */
public abstract class Store<E> {

    /** Most rows of a page, whatever is asked for. */
    public static final int LARGEST_PAGE = 1000;

    /** Criteria are of few texts; where they are put together of ever others, those that come late are worked out each time. */
    private static final int MOST_READY = 200;

    private final Class<E> type;
    private final Set<String> ready = ConcurrentHashMap.newKeySet();

    @Inject
    private TenantDirectory tenants;

    protected Store(Class<E> type) {
        this.type = type;
    }

    /** The module's entity manager, which works for the current tenant. */
    protected abstract EntityManager entityManager();

    /**
     * Under which ids a bureau's rows are kept: conditions on a bureau say {@code IN}, and ask for its predecessors' rows too.
     *
     * @return {@code null} for {@code null}, which asks for no bureau
     */
    protected List<String> heldBy(String bureau) {
        return bureau == null ? null : tenants.current().heldBy(bureau);
    }

    /** Keeps a new one; it is written when the transaction ends. */
    public void add(E created) {
        entityManager().persist(created);
    }

    /**
     * Keeps a new one and writes it at once: what else was changed goes before it, and what the database refuses is known
     * here.
     */
    protected void addAtOnce(E created) {
        entityManager().flush();
        entityManager().persist(created);
        entityManager().flush();
    }

    /** Takes one away for good. */
    public void remove(E gone) {
        entityManager().remove(gone);
    }

    /** The one with the number; none has what is no number. */
    public Optional<E> find(String number) {
        return byNumber(number, LockModeType.NONE);
    }

    /** The one with the number, locked until the transaction ends. */
    public Optional<E> findForChange(String number) {
        return byNumber(number, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The one with the number.
     *
     * @throws NotFoundException when there is none
     */
    public E require(String number) {
        return find(number).orElseThrow(() -> new NotFoundException(type.getSimpleName(), number));
    }

    /**
     * The one with the number, locked until the transaction ends, so that two who change it come one after the other.
     *
     * @throws NotFoundException when there is none
     */
    public E requireForChange(String number) {
        return findForChange(number).orElseThrow(() -> new NotFoundException(type.getSimpleName(), number));
    }

    /** Those with the numbers, in no order; a number that nobody has is passed over. */
    public List<E> byNumbers(Collection<String> numbers) {
        return list(Criteria.where("e.number IN ?", numbers), "");
    }

    private Optional<E> byNumber(String number, LockModeType lock) {
        if (!BusinessNumber.isOne(number)) {
            return Optional.empty();
        }
        TypedQuery<E> query = query(type, "e", Criteria.where("e.number = ?", number), "");
        return (lock == LockModeType.NONE ? query : query.setLockMode(lock))
                .getResultStream()
                .findFirst();
    }

    /** The only one, or any one, that meets the criteria. */
    protected Optional<E> first(Criteria criteria) {
        return list(criteria, "", 1).stream().findFirst();
    }

    /**
     * All that meet the criteria; for what is bounded by its nature.
     *
     * @param order such as {@code e.id DESC}; empty for none
     */
    protected List<E> list(Criteria criteria, String order) {
        return criteria.isUnmeetable() ? List.of() : whole(criteria, order).getResultList();
    }

    /** At most so many that meet the criteria. */
    protected List<E> list(Criteria criteria, String order, int most) {
        return criteria.isUnmeetable()
                ? List.of()
                : whole(criteria, order).setMaxResults(most).getResultList();
    }

    /**
     * Something about those that meet the criteria.
     *
     * @param what such as {@code e.number} or {@code DISTINCT e.bureau}
     */
    protected <T> List<T> select(Class<T> result, String what, Criteria criteria, String order) {
        return criteria.isUnmeetable()
                ? List.of()
                : query(result, what, criteria, order).getResultList();
    }

    /** How many meet the criteria. */
    protected long count(Criteria criteria) {
        return criteria.isUnmeetable()
                ? 0
                : query(Long.class, "COUNT(e)", criteria, "").getSingleResult();
    }

    /**
     * How many meet the criteria, by something about them, in its order.
     *
     * @param what such as {@code e.bureau}
     */
    protected Map<String, Long> countBy(String what, Criteria criteria) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (!criteria.isUnmeetable()) {
            String text = "SELECT " + what + ", COUNT(e) FROM " + type.getSimpleName() + " e" + criteria.clause()
                    + " GROUP BY " + what + " ORDER BY " + what;
            criteria.bind(entityManager().createQuery(text, Object[].class))
                    .getResultList()
                    .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        }
        return counts;
    }

    /**
     * One page of those that meet the criteria, and how many there are.
     *
     * @param order such that it is the same on every page, hence ending in something unique
     * @param page from 1; less is 1
     * @param size at most {@link #LARGEST_PAGE}
     */
    protected Page<E> page(Criteria criteria, String order, int page, int size) {
        int number = Math.max(1, page);
        int rows = Math.max(1, Math.min(LARGEST_PAGE, size));
        List<E> found = criteria.isUnmeetable()
                ? List.of()
                : whole(criteria, order)
                        .setFirstResult(Math.multiplyExact(number - 1, rows))
                        .setMaxResults(rows)
                        .getResultList();
        return new Page<>(found, count(criteria), number, rows);
    }

    /**
     * Whoever looks into a collection of one of the rows reads it for all of them, by one more query; nobody else pays for it. Made ready once
     * and then only asked: the provider would work the statement out anew each time, which takes longer than the database's answer.
     */
    private TypedQuery<E> whole(Criteria criteria, String order) {
        String text = text("e", criteria, order);
        if (!ready.contains(text) && !isMadeReady(text)) {
            return criteria.bind(hinted(text));
        }
        return criteria.bind(entityManager().createNamedQuery(named(text), type));
    }

    private boolean isMadeReady(String text) {
        synchronized (ready) {
            if (!ready.contains(text) && ready.size() < MOST_READY) {
                entityManager().getEntityManagerFactory().addNamedQuery(named(text), hinted(text));
                ready.add(text);
            }
            return ready.contains(text);
        }
    }

    /** Each repository's own: none takes another's away while it is asked. */
    private String named(String text) {
        return getClass().getName() + " " + text;
    }

    private TypedQuery<E> hinted(String text) {
        TypedQuery<E> query = entityManager().createQuery(text, type);
        collections().forEach(collection -> query.setHint("eclipselink.batch", "e." + collection));
        return query.setHint("eclipselink.batch.type", "IN");
    }

    private List<String> collections() {
        return entityManager().getMetamodel().entity(type).getPluralAttributes().stream()
                .map(Attribute::getName)
                .sorted()
                .toList();
    }

    /** A query for what the methods above do not tell, such as one with hints. */
    protected <T> TypedQuery<T> query(Class<T> result, String what, Criteria criteria, String order) {
        return criteria.bind(entityManager().createQuery(text(what, criteria, order), result));
    }

    private String text(String what, Criteria criteria, String order) {
        return "SELECT " + what + " FROM " + type.getSimpleName() + " e" + criteria.clause()
                + (order.isEmpty() ? "" : " ORDER BY " + order);
    }
}
