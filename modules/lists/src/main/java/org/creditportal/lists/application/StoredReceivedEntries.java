package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.text.AsciiText;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.received.ReceivedCriteria;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;

/** Entries that others decided, in the tenant's database. */
@ApplicationScoped
public class StoredReceivedEntries extends Store<ReceivedEntry> implements ReceivedEntries {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "SUBJECT",
            "e.subject.name",
            "LIST",
            "e.listType",
            "SOURCE",
            "e.source",
            "DECIDED_ON",
            "e.decidedOn",
            "UNTIL",
            "e.until",
            "AS_OF",
            "e.asOf"));

    private static final String NOT_ENDED = "e.ending IS NULL";
    private static final int MOST_ASCII = 128;

    @PersistenceContext(unitName = "lists")
    private EntityManager entityManager;

    public StoredReceivedEntries() {
        super(ReceivedEntry.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public List<ReceivedEntry> findAllForChange(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : query(ReceivedEntry.class, "e", Criteria.where("e.number IN ?", numbers), "e.number")
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    @Override
    public Map<String, ReceivedEntry> byKeys(Collection<String> keys) {
        return list(Criteria.where("e.activeKey IN ?", keys), "").stream()
                .collect(Collectors.toMap(ReceivedEntry::rowKey, Function.identity()));
    }

    @Override
    public List<ReceivedEntry> ofRow(String rowKey) {
        return list(Criteria.where("e.rowKey = ?", rowKey), "e.id DESC");
    }

    @Override
    public List<ReceivedEntry> everOfSubjects(String source, Collection<String> subjectNumbers) {
        return list(Criteria.where("e.subject.number IN ?", subjectNumbers).and("e.source = ?", source), "e.id");
    }

    @Override
    public List<ReceivedEntry> notTold(String source, long importId, long after, int most) {
        return list(notToldBy(source, importId).and("e.id > ?", after), "e.id", most);
    }

    @Override
    public long countNotTold(String source, long importId) {
        return count(notToldBy(source, importId));
    }

    private static Criteria notToldBy(String source, long importId) {
        return Criteria.where(NOT_ENDED).and("e.source = ?", source).and("e.lastImport <> ?", importId);
    }

    @Override
    public List<ReceivedEntry> ofSubjects(Collection<String> subjectNumbers) {
        return list(Criteria.where("e.subject.number IN ?", subjectNumbers).and(NOT_ENDED), "e.id");
    }

    @Override
    public List<ReceivedEntry> ofSubject(String subjectNumber) {
        return list(Criteria.where("e.subject.number = ?", subjectNumber), "e.id");
    }

    @Override
    public List<String> after(String last, int most) {
        return query(
                        String.class,
                        "e.number",
                        Criteria.where("e.number > ?", last == null ? "" : last).and(NOT_ENDED),
                        "e.number")
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Page<ReceivedEntry> search(ReceivedCriteria criteria, LocalDate today, boolean parts) {
        if (criteria.source() != null && !AsciiText.is(criteria.source())) {
            return new Page<>(List.of(), 0, 1, criteria.size());
        }
        Criteria conditions = Criteria.all().andIfGiven("e.source = ?", criteria.source());
        if (criteria.standing() != null) {
            conditions = conditions.and(standing(criteria.standing(), today));
        }
        if (criteria.text() != null && !criteria.text().isBlank()) {
            conditions = conditions.and(text(criteria.text().strip(), parts));
        }
        return page(conditions, COLUMNS.order(criteria.order(), "e.id DESC"), criteria.page(), criteria.size());
    }

    private static Criteria standing(ReceivedStanding standing, LocalDate today) {
        return switch (standing) {
            case ENDED -> Criteria.where("e.ending IS NOT NULL");
            case EXPIRED -> Criteria.where(NOT_ENDED).and("e.until < ?", today);
            case SUSPENDED -> standing(today).and("e.suspendedSince IS NOT NULL");
            case IN_FORCE -> inForce(today);
        };
    }

    private static Criteria inForce(LocalDate today) {
        return standing(today).and("e.suspendedSince IS NULL");
    }

    private static Criteria standing(LocalDate today) {
        return Criteria.where(NOT_ENDED).and("(e.until IS NULL OR e.until >= ?)", today);
    }

    /** What says nothing finds nothing. */
    private static Criteria text(String text, boolean parts) {
        String folded = SearchText.normalise(text);
        if (folded.isEmpty()) {
            return Criteria.none();
        }
        String part = "%" + folded + "%";
        String code = CodeText.compact(text);
        String number = AsciiText.is(code) ? code : "";
        return parts
                ? Criteria.where("(e.searchText LIKE ? OR e.subject.code = ? OR e.number = ?)", part, number, number)
                : Criteria.where(
                        "(e.subject.kind <> ? AND e.searchText LIKE ? OR e.subject.name = ? OR e.subject.code = ?"
                                + " OR e.number = ?)",
                        ListedSubjectKind.NATURAL_PERSON,
                        part,
                        text,
                        number,
                        number);
    }

    @Override
    public Map<String, Long> countInForce(LocalDate today) {
        return countBy("e.source", inForce(today));
    }

    @Override
    public long countOf(String source) {
        return count(Criteria.where(NOT_ENDED).and("e.source = ?", source));
    }

    @Override
    public List<Integer> countBy(long importId) {
        return List.of(
                (int) count(Criteria.where("e.firstImport = ?", importId)),
                (int) count(Criteria.where("e.changedImport = ?", importId)),
                (int) count(Criteria.where("e.endedImport = ?", importId)));
    }
}
