package org.creditportal.responsibility.domain.task;

/**
 * Whose tasks somebody sees.
 *
 * @param everything whether all of the tenant
 * @param bureau else those given to or by this bureau, and the parts of what it has; none for {@code null}
 */
public record TaskScope(boolean everything, String bureau) {

    /** Whether the task is among them. */
    public boolean contains(Task task) {
        return everything
                || bureau != null
                        && (bureau.equals(task.bureau()) || bureau.equals(task.giver()) || bureau.equals(task.lead()));
    }
}
