package org.creditportal.records.domain.record;

/** A record was led where its life does not go: a mistake in the program, never of an officer. */
public class IllegalRecordTransitionException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IllegalRecordTransitionException(RecordState from, RecordState to) {
        super("A record cannot go from " + from + " to " + to);
    }
}
