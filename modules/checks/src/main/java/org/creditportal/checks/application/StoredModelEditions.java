package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.checks.domain.scoring.ModelEdition;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.turn.SeldomChanges;

/** Released scoring models in the tenant's database. */
@ApplicationScoped
public class StoredModelEditions extends Store<ModelEdition> {

    private static final String TOPIC = "checks.models";

    @Inject
    private SeldomChanges changes;

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredModelEditions() {
        super(ModelEdition.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public void add(ModelEdition edition) {
        super.add(edition);
        changes.changed(TOPIC);
    }

    /** Those of a model, the newest first. There are few of all; what an address calls a model is no question to the database. */
    List<ModelEdition> of(String model) {
        return all().stream()
                .filter(edition -> edition.content().id().equals(model))
                .toList();
    }

    /** Those of all models, the newest first. */
    List<ModelEdition> all() {
        return changes.read(TOPIC, "", entityManager, () -> list(Criteria.all(), "e.edition DESC, e.id"));
    }
}
