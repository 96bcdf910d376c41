package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.disclosure.domain.ListFacts;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.disclosure.domain.PublishedEntry;
import org.creditportal.kernel.store.Criteria;

/** The snapshots in the tenant's database. */
@ApplicationScoped
public class StoredPublishedEntries extends StoredSnapshots<PublishedEntry> implements PublishedEntries {

    public StoredPublishedEntries() {
        super(PublishedEntry.class);
    }

    @Override
    public void tellWithdrawn(String number, LocalDate on) {
        entityManager()
                .createNativeQuery("REPLACE INTO dsc_withdrawn_entry (number, withdrawn_on) VALUES (?1, ?2)")
                .setParameter(1, number)
                .setParameter(2, on)
                .executeUpdate();
        tell();
    }

    @Override
    public boolean hasAnyOn(String listType) {
        return first(Criteria.where("e.listType = ?", listType)).isPresent();
    }

    @Override
    public void rename(ListFacts list, Instant now) {
        renameAll(list, now);
    }

    @Override
    public void removeAllOn(String listType) {
        removeAll("listType", listType);
    }
}
