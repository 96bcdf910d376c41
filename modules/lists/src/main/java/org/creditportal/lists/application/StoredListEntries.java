package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.domain.EntryQuery;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;

/** The entries in the tenant's database. */
@ApplicationScoped
public class StoredListEntries implements ListEntries {

    private static final String ACTIVE_KEY = "lst_entry_active";

    @PersistenceContext(unitName = "lists")
    private EntityManager entityManager;

    @Override
    public void add(ListEntry entry) {
        // What was released must be written first: the provider writes inserts before updates.
        entityManager.flush();
        entityManager.persist(entry);
        try {
            entityManager.flush();
        } catch (PersistenceException refused) {
            if (holdsAnother(refused)) {
                throw new ListingRefusedException(ListsError.ALREADY_LISTED, "");
            }
            throw refused;
        }
    }

    @Override
    public Optional<ListEntry> findHolder(String listType, String subjectNumber) {
        return first(entityManager
                .createQuery("SELECT e FROM ListEntry e WHERE e.activeKey = :key", ListEntry.class)
                .setParameter("key", ListEntry.activeKey(listType, subjectNumber)));
    }

    @Override
    public Optional<ListEntry> find(EntryNumber number) {
        return first(byNumber(number));
    }

    @Override
    public ListEntry requireForChange(EntryNumber number) {
        return findForChange(number).orElseThrow(() -> new NotFoundException("ListEntry", number));
    }

    @Override
    public Optional<ListEntry> findForChange(EntryNumber number) {
        return first(byNumber(number).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<EntryNumber> onRecord(String record, Set<EntryState> states) {
        return numbers(":key MEMBER OF e.recordNumbers", record, states, Integer.MAX_VALUE);
    }

    @Override
    public List<EntryNumber> ofSubject(String subjectNumber, Set<EntryState> states) {
        return numbers("e.subject.number = :key", subjectNumber, states, Integer.MAX_VALUE);
    }

    @Override
    public List<EntryNumber> after(EntryNumber last, Set<EntryState> states, int count) {
        return numbers("e.number > :key", last == null ? "" : last.value(), states, count);
    }

    private List<EntryNumber> numbers(String condition, String key, Set<EntryState> states, int most) {
        return entityManager
                .createQuery(
                        "SELECT e.number FROM ListEntry e WHERE e.state IN :states AND " + condition
                                + " ORDER BY e.number",
                        String.class)
                .setParameter("states", states)
                .setParameter("key", key)
                .setMaxResults(most)
                .getResultStream()
                .map(EntryNumber::new)
                .toList();
    }

    @Override
    public Set<String> recordsRestedOn(Collection<String> records, Set<EntryState> states) {
        return Set.copyOf(entityManager
                .createQuery(
                        "SELECT DISTINCT r FROM ListEntry e JOIN e.recordNumbers r"
                                + " WHERE r IN :records AND e.state IN :active",
                        String.class)
                .setParameter("records", records)
                .setParameter("active", states)
                .getResultList());
    }

    @Override
    public List<ListEntry> ofSubject(String subjectNumber) {
        return entityManager
                .createQuery("SELECT e FROM ListEntry e WHERE e.subject.number = :subject", ListEntry.class)
                .setParameter("subject", subjectNumber)
                .getResultList();
    }

    @Override
    public List<ListEntry> search(EntryQuery query, int first, int count) {
        EntryConditions conditions = new EntryConditions(query);
        return conditions
                .bind(entityManager.createQuery(
                        "SELECT e FROM ListEntry e" + conditions.where() + conditions.order(), ListEntry.class))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    @Override
    public long count(EntryQuery query) {
        EntryConditions conditions = new EntryConditions(query);
        return conditions
                .bind(entityManager.createQuery("SELECT COUNT(e) FROM ListEntry e" + conditions.where(), Long.class))
                .getSingleResult();
    }

    private TypedQuery<ListEntry> byNumber(EntryNumber number) {
        return entityManager
                .createQuery("SELECT e FROM ListEntry e WHERE e.number = :number", ListEntry.class)
                .setParameter("number", number.value());
    }

    private static Optional<ListEntry> first(TypedQuery<ListEntry> query) {
        return query.getResultList().stream().findFirst();
    }

    private static boolean holdsAnother(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException
                    && String.valueOf(cause.getMessage()).contains(ACTIVE_KEY)) {
                return true;
            }
        }
        return false;
    }
}
