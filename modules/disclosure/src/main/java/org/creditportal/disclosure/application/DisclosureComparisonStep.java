package org.creditportal.disclosure.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.lists.api.EntryNumber;

/** The steps of a comparison, each in a transaction of its own; for the portal itself, which works for no officer. */
@Singleton
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DisclosureComparisonStep {

    private static final int SNAPSHOTS_AT_ONCE = 500;

    @Inject
    PublishedEntries entries;

    @Inject
    EntryPublisher publisher;

    /** The next snapshots. */
    @PermitAll
    public List<String> after(String last) {
        return entries.after(last, SNAPSHOTS_AT_ONCE);
    }

    /** Brings one snapshot to what may be seen. */
    @PermitAll
    public void compare(String number) {
        publisher.bring(new EntryNumber(number));
    }
}
