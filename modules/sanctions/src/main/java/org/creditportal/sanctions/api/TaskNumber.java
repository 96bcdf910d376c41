package org.creditportal.sanctions.api;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a bureau's task: one measure of one case. */
public final class TaskNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public TaskNumber(String value) {
        super(value);
    }
}
