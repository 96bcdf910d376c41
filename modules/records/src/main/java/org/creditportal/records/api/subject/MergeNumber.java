package org.creditportal.records.api.subject;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Business identity of a merger of two subjects, from its proposal on. */
public final class MergeNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public MergeNumber(String value) {
        super(value);
    }
}
