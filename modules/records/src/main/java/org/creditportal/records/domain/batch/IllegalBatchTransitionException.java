package org.creditportal.records.domain.batch;

/** A batch was driven where its state machine has no way; a fault of the caller, who should have asked first. */
public class IllegalBatchTransitionException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IllegalBatchTransitionException(BatchState from, BatchState to) {
        super("A batch cannot go from " + from + " to " + to);
    }
}
