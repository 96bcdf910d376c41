package org.creditportal.responsibility.domain.task;

import java.util.Set;

/**
 * Whose tasks somebody sees.
 *
 * @param everything whether all of the tenant
 * @param bureaus else those given to or by one of these, and the parts of what they have: a bureau and those that it succeeded
 */
public record TaskScope(boolean everything, Set<String> bureaus) {

    /** Whether the task is among them. */
    public boolean contains(Task task) {
        return everything
                || bureaus.contains(task.bureau())
                || bureaus.contains(task.giver())
                || task.lead() != null && bureaus.contains(task.lead());
    }
}
