package org.creditportal.lists.api;

/** The step asked for does not follow from the state that the entry is in. */
public class IllegalListTransitionException extends ListingRefusedException {

    private static final long serialVersionUID = 1L;

    public IllegalListTransitionException(EntryState from, EntryState to) {
        super(ListsError.ILLEGAL_TRANSITION, from, to);
    }
}
