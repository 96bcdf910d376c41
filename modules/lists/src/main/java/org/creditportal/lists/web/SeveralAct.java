package org.creditportal.lists.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.creditportal.lists.api.EntryState;

/** What is done to several entries by one paper or one act; texts in the bundle under {@code SeveralAct.<NAME>}. */
public enum SeveralAct {
    /** Notice was given to each of them. */
    NOTICE(EntryState.NOTIFIED),
    /** The decision was served on each of them. */
    SERVICE(EntryState.SERVED),
    /** The reviewer approves each of them. */
    APPROVAL(EntryState.APPROVED),
    /** The reviewer refuses each of them. */
    REJECTION(EntryState.REJECTED),
    /** Each of them is put before the public. */
    PUBLICATION(EntryState.PUBLISHED),
    /** The identifying bureau proposes that each of them is taken off; a second officer decides on each. */
    REMOVAL(EntryState.WITHDRAWN),
    /** The credit office takes each of them back. */
    WITHDRAWAL(EntryState.WITHDRAWN);

    private static final Set<SeveralAct> SERVED = EnumSet.of(NOTICE, SERVICE);
    private static final Set<SeveralAct> TAKEN = EnumSet.of(REMOVAL, WITHDRAWAL);

    private final EntryState next;

    SeveralAct(EntryState next) {
        this.next = next;
    }

    /** Where it leads an entry. */
    EntryState next() {
        return next;
    }

    /** Whether it is that a paper was served. */
    boolean isServed() {
        return SERVED.contains(this);
    }

    /** Whether entries are taken from their lists by it, for a removal reason and by a decision. */
    boolean isTaken() {
        return TAKEN.contains(this);
    }

    /** Whether it is done by words that say why. */
    boolean isWorded() {
        return this != PUBLICATION && !isServed();
    }

    static Optional<SeveralAct> named(String name) {
        return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
    }
}
