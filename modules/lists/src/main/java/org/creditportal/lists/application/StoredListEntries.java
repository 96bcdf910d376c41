package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Portions;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.UnseenReason;
import org.creditportal.lists.domain.EntryQuery;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.Waiting;

/** The entries in the tenant's database. */
@ApplicationScoped
public class StoredListEntries extends MatterStore<ListEntry> implements ListEntries {

    private static final String ACTIVE_KEY = "lst_entry_active";

    private static final List<String> UNDER_WAY = ProcedureState.openNames(EntryState.class).stream()
            .filter(state -> !EntryState.PUBLISHED.name().equals(state))
            .toList();

    @PersistenceContext(unitName = "lists")
    private EntityManager entityManager;

    public StoredListEntries() {
        super(ListEntry.class, new MatterKind("lists", "entry", "/lists/detail"));
    }

    @Override
    public String about(ListEntry entry) {
        return entry.subject().name();
    }

    /** The module tells it in words of its own. */
    @Override
    public boolean tellsStates() {
        return false;
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** What was released is written first, for the provider writes inserts before updates. */
    @Override
    public void add(ListEntry entry) {
        try {
            addAtOnce(entry);
        } catch (PersistenceException refused) {
            if (holdsAnother(refused)) {
                throw new ListingRefusedException(ListsError.ALREADY_LISTED, "");
            }
            throw refused;
        }
    }

    @Override
    public Optional<ListEntry> findHolder(String listType, String subjectNumber) {
        return first(Criteria.where("e.activeKey = ?", ListEntry.activeKey(listType, subjectNumber)));
    }

    @Override
    public List<EntryNumber> onRecord(String record, Set<EntryState> states) {
        return numbers(Criteria.where("? MEMBER OF e.recordNumbers", record), states, Integer.MAX_VALUE);
    }

    @Override
    public List<EntryNumber> ofSubject(String subjectNumber, Set<EntryState> states) {
        return numbers(Criteria.where("e.subject.number = ?", subjectNumber), states, Integer.MAX_VALUE);
    }

    @Override
    public List<EntryNumber> after(EntryNumber last, Set<EntryState> states, int count) {
        return numbers(Criteria.where("e.number > ?", last == null ? "" : last.value()), states, count);
    }

    private List<EntryNumber> numbers(Criteria criteria, Set<EntryState> states, int most) {
        return query(String.class, "e.number", criteria.and("e.state IN ?", names(states)), "e.number")
                .setMaxResults(most)
                .getResultStream()
                .map(EntryNumber::new)
                .toList();
    }

    @Override
    public List<EntryNumber> onList(String listType, Set<EntryState> states, int most) {
        return numbers(Criteria.where("e.listType = ?", listType), states, most);
    }

    @Override
    public List<EntryNumber> dependentsOf(String principal, Set<EntryState> states) {
        return numbers(Criteria.where("e.responsibility.principal = ?", principal), states, Integer.MAX_VALUE);
    }

    @Override
    public List<ListEntry> allDependentsOf(String principal) {
        return list(Criteria.where("e.responsibility.principal = ?", principal), "e.id");
    }

    @Override
    public Set<String> recordsRestedOn(Collection<String> records, Set<EntryState> states) {
        return Set.copyOf(entityManager
                .createQuery(
                        "SELECT DISTINCT r FROM ListEntry e JOIN e.recordNumbers r"
                                + " WHERE r IN :records AND e.state IN :active",
                        String.class)
                .setParameter("records", records)
                .setParameter("active", names(states))
                .getResultList());
    }

    @Override
    public Map<String, UnseenReason> unseenAmong(Collection<String> numbers, LocalDate day) {
        return Portions.of(numbers, Portions.OF_A_QUERY)
                .flatMap(portion -> select(
                        Object[].class,
                        "e.number, e.unseenSince",
                        Criteria.where("e.number IN ?", portion)
                                .and("(e.unseenSince IS NOT NULL OR e.publishedUntil < ?)", day),
                        "e.number")
                        .stream())
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> row[1] == null ? UnseenReason.PUBLICATION_OVER : UnseenReason.KEPT_BACK));
    }

    @Override
    public List<ListEntry> ofSubject(String subjectNumber) {
        return list(Criteria.where("e.subject.number = ?", subjectNumber), "");
    }

    @Override
    public List<ListEntry> publishedOf(Collection<String> subjectNumbers) {
        return list(
                Criteria.where("e.subject.number IN ?", subjectNumbers).and("e.state = ?", EntryState.PUBLISHED.name()),
                "e.id");
    }

    @Override
    public Page<ListEntry> search(EntryQuery query, int page, int size) {
        return page(EntryConditions.of(query), EntryConditions.order(query), page, size);
    }

    @Override
    public long count(EntryQuery query) {
        return count(EntryConditions.of(query));
    }

    /** The oldest that wait for somebody's step. */
    List<ListEntry> waiting(Waiting waiting, int most) {
        return list(EntryConditions.waiting(waiting), "e.id", most);
    }

    /** The oldest of a bureau that are neither published nor over. */
    List<ListEntry> underWay(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", UNDER_WAY), "e.id", most);
    }

    /** The newest of those that the officer proposed and others have led on since. */
    List<ListEntry> ledOn(String proposer, Instant since, int most) {
        return list(EntryConditions.ledOn(proposer, since), "e.id DESC", most);
    }

    /**
     * How many entries are in force, by list type.
     *
     * @param bureau the only bureau whose entries count; {@code null} for all
     */
    Map<String, Long> countInForce(String bureau, LocalDate today) {
        return countBy("e.listType", EntryConditions.inForce(today).andIfGiven("e.bureau IN ?", heldBy(bureau)));
    }

    private static List<String> names(Set<EntryState> states) {
        return states.stream().map(EntryState::name).toList();
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
