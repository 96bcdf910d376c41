package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.responsibility.api.task.ExtensionState;
import org.creditportal.responsibility.domain.task.TaskExtension;
import org.creditportal.responsibility.domain.task.TaskExtensions;

/** The extensions in the tenant's database. */
@ApplicationScoped
public class StoredTaskExtensions extends MatterStore<TaskExtension> implements TaskExtensions {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredTaskExtensions() {
        super(TaskExtension.class, new MatterKind("responsibility", "extension", "/responsibility/task"));
    }

    /** On the page of its task. */
    @Override
    public WorkPlace place(TaskExtension extension) {
        return WorkPlace.of(kind().page(), extension.task());
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public List<TaskExtension> of(String task) {
        return list(Criteria.where("e.task = ?", task), "e.id");
    }

    /** The whole of which a task is a part may have gone to another bureau since. */
    @Override
    public List<TaskExtension> waitingFor(String giver, int most) {
        return list(
                Criteria.where("e.state = ?", ExtensionState.REQUESTED.name())
                        .and(
                                "EXISTS (SELECT t.id FROM Task t WHERE t.number = e.task AND t.giver IN ?)",
                                heldBy(giver)),
                "e.id",
                most);
    }
}
