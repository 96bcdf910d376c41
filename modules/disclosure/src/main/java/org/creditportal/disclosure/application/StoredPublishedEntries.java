package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.disclosure.domain.ListFacts;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.disclosure.domain.PublishedEntry;

/** The snapshots in the tenant's database. */
@ApplicationScoped
public class StoredPublishedEntries implements PublishedEntries {

    private static final String RENAME = """
            UPDATE PublishedEntry e SET e.listColour = :colour, e.listNameZh = :zh, e.listNameEn = :en, e.changedAt = :now
            WHERE e.listType = :type""";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    @Override
    public void add(PublishedEntry entry) {
        entityManager.persist(entry);
    }

    @Override
    public Optional<PublishedEntry> find(String number) {
        return entityManager
                .createQuery("SELECT e FROM PublishedEntry e WHERE e.number = :number", PublishedEntry.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(String number) {
        entityManager
                .createQuery("DELETE FROM PublishedEntry e WHERE e.number = :number")
                .setParameter("number", number)
                .executeUpdate();
    }

    @Override
    public List<String> after(String last, int count) {
        return entityManager
                .createQuery(
                        "SELECT e.number FROM PublishedEntry e WHERE e.number > :last ORDER BY e.number", String.class)
                .setParameter("last", last)
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
    }

    @Override
    public boolean hasAnyOn(String listType) {
        return !entityManager
                .createQuery("SELECT e.id FROM PublishedEntry e WHERE e.listType = :type", Long.class)
                .setParameter("type", listType)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
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
    }
}
