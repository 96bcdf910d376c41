package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.domain.subject.DuplicateCandidates;
import org.creditportal.records.domain.subject.Subject;

/**
 * Finds candidates by joins over indexed codes and numbers, each rule by itself and from both sides. Numbers too short to
 * tell anybody apart, such as the zero that stands for none, join nobody.
 */
@ApplicationScoped
public class StoredDuplicateCandidates implements DuplicateCandidates {

    private static final int SUBJECTS_AT_ONCE = 20_000;
    private static final int MOST_PAIRS = 500;
    private static final int MOST_NAMESAKES = 50;

    private static final String ONE = " FROM rec_subject w ";

    private static final List<String> RULES = Stream.of(
                    sameColumn("organisation_key"),
                    sameColumn("registration_key"),
                    sameColumn("tax_number"),
                    bothWays("ORGANISATION_CODE", "organisation_key", "i.value"),
                    bothWays("REGISTRATION_NUMBER", "registration_key", "i.value"),
                    bothWays("TAX_NUMBER", "tax_number", "i.value"),
                    bothWays("SOCIAL_CREDIT_CODE", "social_credit_code", "CONVERT(i.value USING ascii)"),
                    bothWays("ID_NUMBER", "id_number_index", "CONVERT(i.value USING ascii)"),
                    Stream.of(ONE + "JOIN rec_subject_identifier i ON i.subject_number = w.number"
                            + " AND CHAR_LENGTH(i.value) >= 8 AND i.taken_back IS NULL"
                            + " JOIN rec_subject_identifier j ON j.kind = i.kind AND j.value = i.value AND j.taken_back IS NULL"
                            + " JOIN rec_subject o ON o.number = j.subject_number"))
            .flatMap(Function.identity())
            .toList();

    private static final String UNMERGED = " WHERE w.merged_into IS NULL AND o.merged_into IS NULL AND ";
    private static final String IN_WINDOW =
            "o.id > w.id AND w.id > ?1 AND w.id <= ?2 ORDER BY w.id LIMIT " + MOST_PAIRS;
    private static final String OF_ONE = "o.id <> w.id AND w.number = ?1 LIMIT " + MOST_PAIRS;

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    private static Stream<String> sameColumn(String column) {
        return Stream.of(ONE + "JOIN rec_subject o ON o." + column + " = w." + column + " AND CHAR_LENGTH(w." + column
                + ") >= 8");
    }

    /**
     * An identifier of one is in a column of the other.
     *
     * @param value the identifier in the column's character set, so that the column's index serves
     */
    private static Stream<String> bothWays(String kind, String column, String value) {
        return Stream.of(
                ONE + "JOIN rec_subject_identifier i ON i.kind = '" + kind + "' AND i.value = w." + column
                        + " AND i.taken_back IS NULL JOIN rec_subject o ON o.number = i.subject_number",
                ONE
                        + "JOIN rec_subject_identifier i ON i.subject_number = w.number AND i.taken_back IS NULL AND i.kind = '"
                        + kind + "' JOIN rec_subject o ON o." + column + " = " + value);
    }

    @Override
    public Window window(long after) {
        List<?> end = entityManager
                .createNativeQuery(
                        "SELECT id FROM rec_subject WHERE id > ?1 ORDER BY id LIMIT 1 OFFSET " + (SUBJECTS_AT_ONCE - 1))
                .setParameter(1, after)
                .getResultList();
        return end.isEmpty()
                ? new Window(after, Long.MAX_VALUE, true)
                : new Window(after, ((Number) end.get(0)).longValue(), false);
    }

    @Override
    public List<Pair> pairs(Window window) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String rule : RULES) {
            rows(entityManager
                            .createNativeQuery("SELECT w.number, o.number" + rule + UNMERGED + IN_WINDOW)
                            .setParameter(1, window.after())
                            .setParameter(2, window.until()))
                    .forEach(row -> pairs.add(Pair.of((String) row[0], (String) row[1])));
        }
        return List.copyOf(pairs);
    }

    @Override
    public List<Subject> personsWithoutCard(Window window) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Subject s WHERE s.id > :after AND s.id <= :until AND s.kind = :kind"
                                + " AND s.certificate <> :card AND s.mergedInto IS NULL",
                        Subject.class)
                .setParameter("after", window.after())
                .setParameter("until", window.until())
                .setParameter("kind", SubjectKind.NATURAL_PERSON)
                .setParameter("card", CertificateType.RESIDENT_ID)
                .getResultList();
    }

    @Override
    public List<Subject> permitHolders(Window window) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Subject s WHERE s.id > :after AND s.id <= :until AND s.certificate IN :permits",
                        Subject.class)
                .setParameter("after", window.after())
                .setParameter("until", window.until())
                .setParameter("permits", List.of(CertificateType.HONG_KONG_MACAO_PERMIT, CertificateType.TAIWAN_PERMIT))
                .getResultList();
    }

    /** All of them: an index is nearly one person's, and whoever is left out once is left out each time. */
    @Override
    public List<Subject> personsOf(Collection<String> numberIndexes) {
        return Portions.of(numberIndexes, Portions.OF_A_QUERY)
                .flatMap(some -> entityManager
                        .createQuery(
                                "SELECT s FROM Subject s WHERE s.idNumberIndex IN :indexes AND s.mergedInto IS NULL",
                                Subject.class)
                        .setParameter("indexes", some)
                        .getResultStream())
                .toList();
    }

    @Override
    public List<String> relatives(String subjectNumber) {
        Set<String> found = new LinkedHashSet<>();
        for (String rule : RULES) {
            List<?> numbers = entityManager
                    .createNativeQuery("SELECT o.number" + rule + UNMERGED + OF_ONE)
                    .setParameter(1, subjectNumber)
                    .getResultList();
            numbers.forEach(number -> found.add((String) number));
        }
        return List.copyOf(found);
    }

    @Override
    public List<String> namesakes(String name) {
        String folded = SearchText.normalise(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<String> found = entityManager
                .createNativeQuery(
                        "SELECT DISTINCT s.number FROM rec_subject_name n JOIN rec_subject s ON s.number = n.subject_number"
                                + " WHERE n.search_text = ?1 AND s.merged_into IS NULL LIMIT " + MOST_NAMESAKES)
                .setParameter(1, folded)
                .getResultList();
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
