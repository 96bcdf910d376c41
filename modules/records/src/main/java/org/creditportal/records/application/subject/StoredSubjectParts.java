package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.domain.subject.Registration;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.SubjectParts;

/** Names, identifiers and relations in the tenant's database. */
@ApplicationScoped
public class StoredSubjectParts implements SubjectParts {

    private static final String NAMES = """
            SELECT n FROM SubjectName n WHERE n.subjectNumber IN :keys
            ORDER BY n.kind, n.validUntil DESC, n.id DESC""";
    private static final String IDENTIFIERS =
            "SELECT i FROM SubjectIdentifier i WHERE i.subjectNumber IN :keys AND i.takenBack IS NULL ORDER BY i.kind, i.id";
    private static final String TAKEN_BACK =
            "SELECT i FROM SubjectIdentifier i WHERE i.subjectNumber IN :keys AND i.takenBack IS NOT NULL ORDER BY i.id";
    private static final String RELATIONS = """
            SELECT r FROM Relation r WHERE r.subjectNumber IN :keys AND r.retracted = FALSE
            ORDER BY CASE WHEN r.validUntil IS NULL THEN 0 ELSE 1 END, r.role, r.id DESC""";
    private static final String PERSON_NAMES =
            "SELECT DISTINCT r.personName FROM Relation r WHERE r.subjectNumber = :number";
    private static final String RELATIONS_OF_PERSON = """
            SELECT r FROM Relation r WHERE r.numberIndex IN :keys AND r.retracted = FALSE
            ORDER BY CASE WHEN r.validUntil IS NULL THEN 0 ELSE 1 END, r.id DESC""";

    private static final String REGISTRATIONS =
            "SELECT g FROM Registration g WHERE g.subjectNumber IN :keys ORDER BY g.asOf DESC, g.id DESC";

    /** Names of files may be longer. */
    private static final int LONGEST_SOURCE = 200;

    /** What a pattern of the database takes for more than itself. */
    private static final Pattern ANY_OF_PATTERN = Pattern.compile("[%_\\\\]");

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public List<SubjectName> names(Collection<String> subjectNumbers) {
        return list(NAMES, SubjectName.class, subjectNumbers);
    }

    @Override
    public List<SubjectIdentifier> identifiers(Collection<String> subjectNumbers) {
        return list(IDENTIFIERS, SubjectIdentifier.class, subjectNumbers);
    }

    @Override
    public List<SubjectIdentifier> identifiersTakenBack(Collection<String> subjectNumbers) {
        return list(TAKEN_BACK, SubjectIdentifier.class, subjectNumbers);
    }

    @Override
    public Map<String, Set<String>> subjectsKnownBy(IdentifierKind kind, Collection<String> folded) {
        if (folded.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT i.value, i.subjectNumber FROM SubjectIdentifier i WHERE i.kind = :kind AND i.value IN :keys"
                                + " AND i.takenBack IS NULL ORDER BY i.id",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("keys", folded)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        pair -> (String) pair[0],
                        Collectors.mapping(pair -> (String) pair[1], Collectors.toCollection(LinkedHashSet::new))));
    }

    @Override
    public List<Relation> relations(Collection<String> subjectNumbers) {
        return list(RELATIONS, Relation.class, subjectNumbers);
    }

    @Override
    public List<String> personNames(String subjectNumber) {
        return entityManager
                .createQuery(PERSON_NAMES, String.class)
                .setParameter("number", subjectNumber)
                .getResultList();
    }

    @Override
    public List<Registration> registrations(Collection<String> subjectNumbers) {
        return list(REGISTRATIONS, Registration.class, subjectNumbers);
    }

    @Override
    public List<Relation> relationsOfPerson(Collection<String> numberIndexes) {
        return list(RELATIONS_OF_PERSON, Relation.class, numberIndexes);
    }

    private <T> List<T> list(String query, Class<T> type, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(query, type)
                .setParameter("keys", keys)
                .setMaxResults(MOST * keys.size())
                .getResultList();
    }

    @Override
    public Optional<SubjectName> findName(long id) {
        return Optional.ofNullable(entityManager.find(SubjectName.class, id));
    }

    @Override
    public Optional<Relation> findRelation(long id) {
        return Optional.ofNullable(entityManager.find(Relation.class, id));
    }

    @Override
    public void add(SubjectName name) {
        entityManager.persist(name);
    }

    @Override
    public void add(SubjectIdentifier identifier) {
        entityManager.persist(identifier);
    }

    @Override
    public void takeBack(SubjectIdentifier identifier, LocalDate on) {
        entityManager
                .createNativeQuery("INSERT INTO rec_subject_identifier (id, subject_number, kind, value, taken_back)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE taken_back = ?6")
                .setParameter(1, identifier.id())
                .setParameter(2, identifier.subjectNumber())
                .setParameter(3, identifier.kind().name())
                .setParameter(4, identifier.value())
                .setParameter(5, on)
                .setParameter(6, on)
                .executeUpdate();
    }

    @Override
    public void tellAgain(SubjectIdentifier takenBack, LocalDate until, String source) {
        entityManager
                .createNativeQuery("UPDATE rec_subject_identifier SET taken_back = NULL, valid_until = ?1, source = ?2"
                        + " WHERE id = ?3")
                .setParameter(1, until)
                .setParameter(2, source)
                .setParameter(3, takenBack.id())
                .executeUpdate();
    }

    @Override
    public void add(Relation relation) {
        entityManager.persist(relation);
    }

    @Override
    public void add(Registration registration) {
        entityManager.persist(registration);
    }

    @Override
    public boolean end(SubjectName name, LocalDate on) {
        return end("rec_subject_name", name.id(), on);
    }

    @Override
    public boolean end(Relation relation, LocalDate on) {
        return end("rec_relation", relation.id(), on);
    }

    @Override
    public void addOnce(Relation relation) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO rec_relation (id, subject_number, told_subject, role, person_key, person_name,"
                                + " protected_number, number_index, valid_from, source)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, LEFT(?10, " + LONGEST_SOURCE + "))"
                                + " ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, relation.id())
                .setParameter(2, relation.subjectNumber())
                .setParameter(3, relation.toldSubject())
                .setParameter(4, relation.role().name())
                .setParameter(5, relation.personKey())
                .setParameter(6, relation.personName())
                .setParameter(7, relation.protectedNumber())
                .setParameter(8, relation.numberIndex())
                .setParameter(9, relation.term().from())
                .setParameter(10, relation.source())
                .executeUpdate();
    }

    @Override
    public void makeRoom(Relation ended) {
        entityManager
                .createNativeQuery("UPDATE rec_relation SET past = id WHERE id = ?1 AND valid_until IS NOT NULL")
                .setParameter(1, ended.id())
                .executeUpdate();
    }

    @Override
    public void holdRepresentatives(String subjectNumber) {
        entityManager
                .createNativeQuery("SELECT id FROM rec_relation"
                        + " WHERE subject_number = ?1 AND role = 'LEGAL_REPRESENTATIVE' FOR UPDATE")
                .setParameter(1, subjectNumber)
                .getResultList();
    }

    /** Asked afterwards: the driver counts the rows that were found, also those that another one's key kept as they were. */
    @Override
    public boolean recognise(Relation relation, Relation.Person person) {
        entityManager
                .createNativeQuery("UPDATE rec_relation SET number_index = ?1, protected_number = ?2"
                        + " WHERE id = ?3 AND person_key = ?4")
                .setParameter(1, person.number().index())
                .setParameter(2, person.number().encrypted())
                .setParameter(3, relation.id())
                .setParameter(4, relation.personKey())
                .executeUpdate();
        entityManager
                .createNativeQuery("UPDATE IGNORE rec_relation SET person_key = ?1 WHERE id = ?2 AND person_key = ?3")
                .setParameter(1, person.key())
                .setParameter(2, relation.id())
                .setParameter(3, relation.personKey())
                .executeUpdate();
        return !entityManager
                .createNativeQuery("SELECT 1 FROM rec_relation WHERE id = ?1 AND person_key = ?2")
                .setParameter(1, relation.id())
                .setParameter(2, person.key())
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean retract(Relation relation, LocalDate on) {
        return isToldByFile(relation)
                && entityManager
                                .createNativeQuery(
                                        "UPDATE rec_relation SET retracted = TRUE, past = id, valid_until = ?1"
                                                + " WHERE id = ?2 AND valid_until IS NULL")
                                .setParameter(1, on)
                                .setParameter(2, relation.id())
                                .executeUpdate()
                        == 1;
    }

    /**
     * Then its source is the file's name, as far as it fits. Asked apart: an update that asks would wait for batches that are being
     * recorded. Asked by a part of the name, which has an index, and then whole.
     */
    @Override
    public boolean isToldByFile(Relation relation) {
        return relation.source() != null
                && !entityManager
                        .createNativeQuery("SELECT 1 FROM rec_batch WHERE file_name LIKE ?1 AND LEFT(file_name, "
                                + LONGEST_SOURCE + ") = ?2 LIMIT 1")
                        .setParameter(
                                1, ANY_OF_PATTERN.matcher(relation.source()).replaceAll("\\\\$0") + "%")
                        .setParameter(2, relation.source())
                        .getResultList()
                        .isEmpty();
    }

    @Override
    public void makeFormer(String subjectNumber, LocalDate until) {
        entityManager
                .createNativeQuery(
                        "UPDATE rec_subject_name SET kind = 'FORMER', valid_until = COALESCE(valid_until, ?1)"
                                + " WHERE subject_number = ?2 AND kind = 'CURRENT'")
                .setParameter(1, until)
                .setParameter(2, subjectNumber)
                .executeUpdate();
    }

    @Override
    public void makeCurrent(SubjectName known, SubjectName told) {
        entityManager
                .createNativeQuery("UPDATE rec_subject_name SET kind = 'CURRENT', name = ?1,"
                        + " valid_from = COALESCE(?2, valid_from), valid_until = NULL, source = COALESCE(?3, source)"
                        + " WHERE id = ?4")
                .setParameter(1, told.name())
                .setParameter(2, told.term().from())
                .setParameter(3, told.source())
                .setParameter(4, known.id())
                .executeUpdate();
    }

    @Override
    public void makeAliases(Collection<Long> names) {
        names.forEach(name -> entityManager
                .createNativeQuery("UPDATE rec_subject_name SET kind = 'ALIAS' WHERE id = ?1 AND kind = 'CURRENT'")
                .setParameter(1, name)
                .executeUpdate());
    }

    /** In one statement that asks again: of two officers at once, one ends it. */
    private boolean end(String table, long id, LocalDate on) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE " + table + " SET valid_until = ?1 WHERE id = ?2 AND valid_until IS NULL")
                        .setParameter(1, on)
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }
}
