package org.creditportal.responsibility.api.task;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a task. */
public final class TaskNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public TaskNumber(String value) {
        super(value);
    }
}
