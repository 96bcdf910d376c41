package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.api.task.ExtensionState;
import org.creditportal.responsibility.domain.task.TaskExtension;
import org.creditportal.responsibility.domain.task.TaskExtensions;

/** The extensions in the tenant's database. */
@ApplicationScoped
public class StoredTaskExtensions extends Store<TaskExtension> implements TaskExtensions {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredTaskExtensions() {
        super(TaskExtension.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public List<TaskExtension> of(String task) {
        return list(Criteria.where("e.task = ?", task), "e.id");
    }

    @Override
    public List<TaskExtension> waitingFor(String giver, int most) {
        return list(
                Criteria.where("e.giver IN ? AND e.state = ?", heldBy(giver), ExtensionState.REQUESTED.name()),
                "e.id",
                most);
    }
}
