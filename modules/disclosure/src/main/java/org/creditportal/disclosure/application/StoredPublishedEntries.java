package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.disclosure.domain.ListFacts;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.disclosure.domain.PublishedEntry;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** The snapshots in the tenant's database. */
@ApplicationScoped
public class StoredPublishedEntries extends Store<PublishedEntry> implements PublishedEntries {

    private static final String RENAME = """
            UPDATE PublishedEntry e SET e.listColour = :colour, e.listNameZh = :zh, e.listNameEn = :en, e.changedAt = :now
            WHERE e.listType = :type""";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    @Inject
    private PublicChanges changes;

    public StoredPublishedEntries() {
        super(PublishedEntry.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public void add(PublishedEntry entry) {
        super.add(entry);
        changes.tell();
    }

    @Override
    public void remove(String number) {
        int gone = entityManager
                .createQuery("DELETE FROM PublishedEntry e WHERE e.number = :number")
                .setParameter("number", number)
                .executeUpdate();
        if (gone > 0) {
            changes.tell();
        }
    }

    @Override
    public List<String> after(String last, int count) {
        return query(String.class, "e.number", Criteria.where("e.number > ?", last), "e.number")
                .setMaxResults(count)
                .getResultList();
    }

    @Override
    public void tellWithdrawn(String number, LocalDate on) {
        entityManager
                .createNativeQuery("REPLACE INTO dsc_withdrawn_entry (number, withdrawn_on) VALUES (?1, ?2)")
                .setParameter(1, number)
                .setParameter(2, on)
                .executeUpdate();
        changes.tell();
    }

    @Override
    public boolean hasAnyOn(String listType) {
        return first(Criteria.where("e.listType = ?", listType)).isPresent();
    }

    @Override
    public void rename(ListFacts list, Instant now) {
        entityManager
                .createQuery(RENAME)
                .setParameter("colour", list.colour())
                .setParameter("zh", list.nameZh())
                .setParameter("en", list.nameEn())
                .setParameter("now", now)
                .setParameter("type", list.listType())
                .executeUpdate();
        changes.tell();
    }
}
