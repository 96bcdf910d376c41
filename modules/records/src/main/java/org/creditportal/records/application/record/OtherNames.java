package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Subjects with more than one name of which one is asked for: all their records are found by it, whichever name these show.
 * They are few, because names are added by officers only, and are met by the index of names that are not the first.
 */
@ApplicationScoped
public class OtherNames {

    private static final int MOST = 500;
    private static final String SQL = "SELECT DISTINCT n.subject_number FROM rec_subject_name o"
            + " STRAIGHT_JOIN rec_subject_name n ON n.subject_number = o.subject_number"
            + " WHERE o.kind IN ('FORMER', 'ALIAS') AND n.search_text LIKE ?1 LIMIT " + MOST;

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /** Their numbers. */
    Set<String> find(AskedText asked) {
        @SuppressWarnings("unchecked")
        List<String> found = entityManager
                .createNativeQuery(SQL)
                .setParameter(1, asked.namePattern())
                .getResultList();
        return new LinkedHashSet<>(found);
    }
}
