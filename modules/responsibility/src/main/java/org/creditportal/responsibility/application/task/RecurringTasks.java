package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.task.TaskRounds;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.Tasks;

/** Assigns recurring tasks anew. Not audited: nobody acts; each new task's first step is signed by the portal. */
@ApplicationScoped
public class RecurringTasks implements TaskRounds {

    private static final Logger LOG = System.getLogger(RecurringTasks.class.getName());

    /** What is left is for the next hour. */
    private static final int MOST = 500;

    @Inject
    private Tasks tasks;

    @Inject
    private TaskAssignment assignment;

    @Inject
    private OfficerOfTasks officers;

    @Inject
    private Turns turns;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin() {
        turns.take("responsibility:recurring");
        tasks.toRecur(officers.today(), MOST).forEach(this::again);
    }

    /** What one task lacks blocks none of the others; it is tried again in the next hour. */
    private void again(Task task) {
        try {
            assignment.again(task);
        } catch (BusinessException refusal) {
            LOG.log(Level.ERROR, () -> "Task " + task.number() + " could not be assigned anew", refusal);
        }
    }
}
