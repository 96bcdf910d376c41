package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.text.AsciiText;
import org.creditportal.kernel.turn.SeldomChanges;
import org.creditportal.lists.domain.ListTypeRevision;
import org.creditportal.lists.domain.ListTypeRevisions;

/** Released list types in the tenant's database. */
@ApplicationScoped
public class StoredListTypeRevisions extends Store<ListTypeRevision> implements ListTypeRevisions {

    private static final String TOPIC = "lists.types";

    @Inject
    private SeldomChanges changes;

    @PersistenceContext(unitName = "lists")
    private EntityManager entityManager;

    public StoredListTypeRevisions() {
        super(ListTypeRevision.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public void add(ListTypeRevision revision) {
        super.add(revision);
        changes.changed(TOPIC);
    }

    @Override
    public List<ListTypeRevision> of(String listType) {
        return AsciiText.is(listType) ? list(Criteria.where("e.listType = ?", listType), "e.revision DESC") : List.of();
    }

    @Override
    public List<ListTypeRevision> newest() {
        return changes.read(
                TOPIC,
                "",
                entityManager,
                () -> list(
                        Criteria.where(
                                "NOT EXISTS (SELECT 1 FROM ListTypeRevision later WHERE later.listType = e.listType"
                                        + " AND later.revision > e.revision)"),
                        "e.id"));
    }
}
