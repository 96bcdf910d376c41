package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.records.domain.subject.Holding;
import org.creditportal.records.domain.subject.Holding.Part;
import org.creditportal.records.domain.subject.SubjectHoldings;

/**
 * Moves what belongs to subjects, in statements over many rows: a subject may have tens of thousands. Records get a new
 * version, so that who corrects one at the same time is told.
 */
@ApplicationScoped
public class StoredSubjectHoldings implements SubjectHoldings {

    private static final int ROWS_AT_ONCE = 500;

    private static final Map<Part, String> MOVABLE = new EnumMap<>(Map.of(
            Part.RECORD,
            "SELECT r.id FROM rec_record r WHERE r.subject_number = ?1",
            Part.NAME,
            withoutTwin("rec_subject_name", "t.search_text = r.search_text"),
            Part.IDENTIFIER,
            withoutTwin("rec_subject_identifier", "t.kind = r.kind AND t.value = r.value"),
            Part.RELATION,
            withoutTwin("rec_relation", "t.role = r.role AND t.person_key = r.person_key AND t.past = r.past"),
            Part.SUBJECT,
            "SELECT r.id FROM rec_subject r WHERE r.merged_into = ?1"));

    private static final Map<Part, String> TOLD = new EnumMap<>(Map.of(
            Part.RECORD,
            MOVABLE.get(Part.RECORD) + " AND r.told_subject = ?3",
            Part.IDENTIFIER,
            MOVABLE.get(Part.IDENTIFIER) + " AND r.told_subject = ?3",
            Part.RELATION,
            MOVABLE.get(Part.RELATION) + " AND r.told_subject = ?3"));

    private static final Map<Part, String> GIVE = new EnumMap<>(Map.of(
            Part.RECORD,
            "UPDATE rec_record SET subject_number = ?1, version = version + 1 WHERE subject_number = ?2",
            Part.NAME,
            "UPDATE rec_subject_name SET subject_number = ?1 WHERE subject_number = ?2",
            Part.IDENTIFIER,
            "UPDATE rec_subject_identifier SET subject_number = ?1 WHERE subject_number = ?2",
            Part.RELATION,
            "UPDATE rec_relation SET subject_number = ?1 WHERE subject_number = ?2",
            Part.SUBJECT,
            "UPDATE rec_subject SET merged_into = ?1, version = version + 1 WHERE merged_into = ?2"));

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /** A row whose twin the other subject has stays: the table holds each once. */
    private static String withoutTwin(String table, String twin) {
        return "SELECT r.id FROM " + table + " r WHERE r.subject_number = ?1 AND NOT EXISTS (SELECT 1 FROM " + table
                + " t WHERE t.subject_number = ?2 AND " + twin + ")";
    }

    @Override
    public void holdRecords(String subject) {
        entityManager
                .createNativeQuery("SELECT id FROM rec_record WHERE subject_number = ?1 FOR UPDATE")
                .setParameter(1, subject)
                .getResultList();
    }

    @Override
    public List<Holding> movable(String from, String into) {
        makeRoom(from, into);
        List<Holding> found = new ArrayList<>();
        MOVABLE.forEach((part, sql) -> ids(movable(sql, from, into)).forEach(id -> found.add(new Holding(part, id))));
        return found;
    }

    /** Who stands behind the first today does not stay there because he has left the second. */
    private void makeRoom(String from, String into) {
        entityManager
                .createNativeQuery(
                        "UPDATE rec_relation t JOIN rec_relation r ON r.role = t.role AND r.person_key = t.person_key"
                                + " SET t.past = t.id WHERE t.subject_number = ?2 AND t.past = 0 AND t.valid_until IS NOT NULL"
                                + " AND r.subject_number = ?1 AND r.past = 0 AND r.valid_until IS NULL")
                .setParameter(1, from)
                .setParameter(2, into)
                .executeUpdate();
    }

    private Query movable(String sql, String from, String into) {
        Query query = entityManager.createNativeQuery(sql).setParameter(1, from);
        return sql.contains("?2") ? query.setParameter(2, into) : query;
    }

    @Override
    public List<Holding> toldOf(Collection<String> told, String holder, String owner) {
        List<Holding> found = new ArrayList<>();
        TOLD.forEach((part, sql) ->
                told.forEach(subject -> ids(movable(sql, holder, owner).setParameter(3, subject))
                        .forEach(id -> found.add(new Holding(part, id)))));
        return found;
    }

    @Override
    public void give(Collection<Holding> holdings, String from, String into) {
        entityManager.flush();
        byPart(holdings).forEach((part, ids) -> chunks(ids).forEach(chunk -> give(part, chunk, from, into)));
    }

    private void give(Part part, List<Long> ids, String from, String into) {
        int given = entityManager
                .createNativeQuery(GIVE.get(part) + " AND id IN (" + joined(ids) + ")")
                .setParameter(1, into)
                .setParameter(2, from)
                .executeUpdate();
        if (given != ids.size()) {
            throw new IllegalStateException("Of " + ids.size() + " rows " + part + " of subject " + from + ", " + given
                    + " could be given to " + into);
        }
    }

    @Override
    public void remember(long mergeId, Collection<Holding> moved) {
        byPart(moved).forEach((part, ids) -> chunks(ids).forEach(chunk -> entityManager
                .createNativeQuery("INSERT INTO rec_merge_part (merge_id, part, row_id) VALUES "
                        + chunk.stream()
                                .map(id -> "(" + mergeId + ", '" + part + "', " + id + ")")
                                .collect(Collectors.joining(", ")))
                .executeUpdate()));
    }

    @Override
    public List<Holding> remembered(long mergeId) {
        List<Holding> found = new ArrayList<>();
        for (Part part : Part.values()) {
            ids(entityManager
                            .createNativeQuery("SELECT row_id FROM rec_merge_part WHERE merge_id = ?1 AND part = ?2")
                            .setParameter(1, mergeId)
                            .setParameter(2, part.name()))
                    .forEach(id -> found.add(new Holding(part, id)));
        }
        return found;
    }

    private static Stream<Long> ids(Query query) {
        @SuppressWarnings("unchecked")
        List<Number> found = query.getResultList();
        return found.stream().map(Number::longValue);
    }

    private static Map<Part, List<Long>> byPart(Collection<Holding> holdings) {
        return holdings.stream()
                .collect(Collectors.groupingBy(
                        Holding::part,
                        () -> new EnumMap<>(Part.class),
                        Collectors.mapping(Holding::id, Collectors.toList())));
    }

    private static List<List<Long>> chunks(List<Long> ids) {
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += ROWS_AT_ONCE) {
            chunks.add(ids.subList(from, Math.min(ids.size(), from + ROWS_AT_ONCE)));
        }
        return chunks;
    }

    /** Numbers only. */
    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
