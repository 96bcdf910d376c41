package org.creditportal.lists.web;

import java.util.Arrays;
import java.util.Optional;
import org.creditportal.lists.api.EntryState;

/** What is done to several entries by one paper; texts in the bundle under {@code SeveralAct.<NAME>}. */
public enum SeveralAct {
    /** Notice was given to each of them. */
    NOTICE(EntryState.NOTIFIED),
    /** The decision was served on each of them. */
    SERVICE(EntryState.SERVED),
    /** Each of them is put before the public. */
    PUBLICATION(EntryState.PUBLISHED);

    private final EntryState next;

    SeveralAct(EntryState next) {
        this.next = next;
    }

    /** Where it leads an entry. */
    EntryState next() {
        return next;
    }

    static Optional<SeveralAct> named(String name) {
        return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
    }
}
