package org.creditportal.records.api.batch;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Business identity of one received file and of what became of it. */
public final class BatchNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public BatchNumber(String value) {
        super(value);
    }
}
