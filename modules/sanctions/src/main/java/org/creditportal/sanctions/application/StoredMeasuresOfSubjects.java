package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.store.SubjectTables;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;
import org.creditportal.sanctions.domain.supervision.SupervisionMark;

/** Cases, marks and restrictions of subjects that are not over, read only where there are any. */
@ApplicationScoped
class StoredMeasuresOfSubjects {

    private static final String CASES = "snc_case";
    private static final String MARKS = "snc_mark";
    private static final String RESTRICTIONS = "snc_restriction";
    private static final SubjectTables TABLES = new SubjectTables(
            new SubjectTables.Held(CASES, "subject_number"),
            new SubjectTables.Held(MARKS, "subject_number"),
            new SubjectTables.Held(RESTRICTIONS, "person_number"));

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    @Inject
    private StoredCases cases;

    @Inject
    private StoredMarks marks;

    @Inject
    private StoredRestrictions restrictions;

    /** Those of the subjects, at most a query's portion. */
    Open of(Collection<String> subjectNumbers) {
        Set<String> held = TABLES.holding(entityManager, subjectNumbers);
        return new Open(
                held.contains(CASES) ? cases.open(subjectNumbers) : List.of(),
                held.contains(MARKS) ? marks.open(subjectNumbers) : List.of(),
                held.contains(RESTRICTIONS) ? restrictions.open(subjectNumbers) : List.of());
    }

    /** What is not over. */
    record Open(List<JointCase> cases, List<SupervisionMark> marks, List<PersonRestriction> restrictions) {}
}
