package org.creditportal.responsibility.application.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.api.policy.LibraryChanged;
import org.creditportal.responsibility.domain.policy.LibraryEdition;
import org.creditportal.responsibility.domain.policy.LibraryEditions;

/** Released documents in the tenant's database. */
@ApplicationScoped
public class StoredLibraryEditions extends Store<LibraryEdition> implements LibraryEditions {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    public StoredLibraryEditions() {
        super(LibraryEdition.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public void add(LibraryEdition edition) {
        super.add(edition);
        outbox.publish(new LibraryChanged(edition.content().id()));
    }

    @Override
    public List<LibraryEdition> all() {
        return list(Criteria.all(), "e.releasedOn, e.edition");
    }

    @Override
    public List<LibraryEdition> of(String document) {
        return list(Criteria.where("e.document = ?", document), "e.edition DESC");
    }
}
