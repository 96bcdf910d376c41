package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.text.AsciiText;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.lists.api.ListedSubjectKind;

/** Subjects of entries in force, those decided here and those decided elsewhere together: the query language knows no union. */
@ApplicationScoped
class StoredParties {

    private static final int MOST_ASCII = 128;

    private static final String IN_FORCE = "SELECT subject_number, subject_name, subject_code, subject_kind,"
            + " list_type, search_text FROM lst_entry WHERE state = 'PUBLISHED' AND effective_until >= ?1 AND"
            + " suspended_since IS NULL UNION ALL SELECT subject_number, subject_name, subject_code, subject_kind,"
            + " list_type, search_text FROM lst_received_entry WHERE ending IS NULL AND suspended_since IS NULL AND"
            + " (listed_until IS NULL OR listed_until >= ?1)";

    private static final String PARTIES = "SELECT subject_number, MAX(subject_name) AS name, MAX(subject_code) AS code,"
            + " MAX(subject_kind) AS kind, COUNT(*) AS lists FROM (" + IN_FORCE + ") listed"
            + " WHERE ?2 = '' OR (?6 = 1 OR subject_kind <> 'NATURAL_PERSON') AND search_text LIKE ?3"
            + " OR subject_name = ?2 OR subject_code = ?5"
            + " GROUP BY subject_number HAVING COUNT(*) >= ?4";

    @PersistenceContext(unitName = "lists")
    private EntityManager entityManager;

    /** A subject that is on lists. */
    record Party(String number, String name, String code, String kind) {

        static Party of(Object[] row) {
            return new Party((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
        }

        boolean isPerson() {
            return kind.equals(ListedSubjectKind.NATURAL_PERSON.name());
        }
    }

    /**
     * Who is asked for.
     *
     * @param several only those on several lists
     * @param parts whether natural persons are found by a part of the name too
     */
    record Wanted(LocalDate today, String text, boolean several, boolean parts) {}

    /** Those on most lists first; page from 1. */
    Page<Party> search(Wanted wanted, int page, int size) {
        int number = Math.max(1, page);
        Query query = bound(PARTIES + " ORDER BY lists DESC, subject_number", wanted)
                .setFirstResult(Math.multiplyExact(number - 1, size))
                .setMaxResults(size);
        List<?> rows = query.getResultList();
        Number total = (Number)
                bound("SELECT COUNT(*) FROM (" + PARTIES + ") parties", wanted).getSingleResult();
        List<Party> found =
                Stream.of(rows.toArray(Object[][]::new)).map(Party::of).toList();
        return new Page<>(found, total.longValue(), number, size);
    }

    private Query bound(String sql, Wanted wanted) {
        String asked = wanted.text() == null ? "" : wanted.text().strip();
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, wanted.today())
                .setParameter(2, asked)
                .setParameter(3, "%" + SearchText.normalise(asked) + "%")
                .setParameter(4, wanted.several() ? 2 : 1)
                .setParameter(5, AsciiText.id(CodeText.compact(asked)))
                .setParameter(6, wanted.parts() ? 1 : 0);
    }
}
