package org.creditportal.records.domain.catalogue;

/** An edition was driven where its state machine has no way; a fault of the caller, who should have asked first. */
public class IllegalEditionTransitionException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IllegalEditionTransitionException(EditionState from, EditionState to) {
        super("An edition cannot go from " + from + " to " + to);
    }
}
