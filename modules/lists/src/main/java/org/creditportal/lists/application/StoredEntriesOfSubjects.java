package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.store.SubjectTables;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;

/** Published entries of subjects, and those that others decided and that have not ended, read only where there are any. */
@ApplicationScoped
class StoredEntriesOfSubjects {

    private static final String OWN = "lst_entry";
    private static final String RECEIVED = "lst_received_entry";
    private static final SubjectTables TABLES = new SubjectTables(
            new SubjectTables.Held(OWN, "subject_number"), new SubjectTables.Held(RECEIVED, "subject_number"));

    @PersistenceContext(unitName = "lists")
    private EntityManager entityManager;

    @Inject
    private ListEntries entries;

    @Inject
    private ReceivedEntries received;

    /** Those of the subjects, at most a query's portion. */
    Open of(Collection<String> subjectNumbers) {
        Set<String> held = TABLES.holding(entityManager, subjectNumbers);
        return new Open(
                held.contains(OWN) ? entries.publishedOf(subjectNumbers) : List.of(),
                held.contains(RECEIVED) ? received.ofSubjects(subjectNumbers) : List.of());
    }

    /** What may be in force. */
    record Open(List<ListEntry> own, List<ReceivedEntry> received) {}
}
