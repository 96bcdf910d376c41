package org.creditportal.responsibility.domain.task;

import java.util.Collection;
import org.creditportal.responsibility.api.task.TaskState;

/**
 * Which tasks are asked for; what is {@code null} is not.
 *
 * @param numbers one of these
 */
public record TaskQuery(TaskScope scope, String text, String bureau, TaskState state, Collection<String> numbers) {}
