package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.disclosure.domain.PublishedTypicalCase;
import org.creditportal.disclosure.domain.PublishedTypicalCases;

/** The snapshots of typical cases in the tenant's database. */
@ApplicationScoped
public class StoredPublishedTypicalCases extends StoredSnapshots<PublishedTypicalCase>
        implements PublishedTypicalCases {

    public StoredPublishedTypicalCases() {
        super(PublishedTypicalCase.class);
    }
}
