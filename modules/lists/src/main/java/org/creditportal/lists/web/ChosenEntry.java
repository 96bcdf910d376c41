package org.creditportal.lists.web;

import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryView;

/**
 * One of several entries as it was when the page was opened.
 *
 * @param removable whether its list names reasons for which entries are taken from it
 */
record ChosenEntry(EntryNumber number, String subject, long version, boolean removable, CommandToken token)
        implements Serializable {

    static ChosenEntry of(EntryView entry) {
        return new ChosenEntry(
                new EntryNumber(entry.row().number()),
                entry.row().subject().name(),
                entry.version(),
                !entry.hearing().removals().isEmpty(),
                CommandToken.next());
    }

    /** How it is called where it is refused. */
    String name() {
        return number.value() + " " + subject;
    }
}
