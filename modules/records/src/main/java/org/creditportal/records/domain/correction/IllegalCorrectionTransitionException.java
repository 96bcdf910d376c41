package org.creditportal.records.domain.correction;

/** A proposal was led where its life does not go: a mistake in the program, never of an officer. */
public class IllegalCorrectionTransitionException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IllegalCorrectionTransitionException(CorrectionState from, CorrectionState to) {
        super("A proposal cannot go from " + from + " to " + to);
    }
}
