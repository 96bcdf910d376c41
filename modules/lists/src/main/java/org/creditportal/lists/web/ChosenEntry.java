package org.creditportal.lists.web;

import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryView;

/** One of several entries as it was when the page was opened. */
record ChosenEntry(EntryNumber number, String subject, long version, CommandToken token) implements Serializable {

    static ChosenEntry of(EntryView entry) {
        return new ChosenEntry(
                new EntryNumber(entry.row().number()),
                entry.row().subject().name(),
                entry.version(),
                CommandToken.next());
    }

    /** How it is called where it is refused. */
    String name() {
        return number.value() + " " + subject;
    }
}
