package org.creditportal.lists.api;

import java.util.Optional;

/** Reads what may be made public. For the publisher, which works for no officer; it lets nothing else out. */
public interface PublishableEntries {

    /** The public facts of the entry, as of today; empty unless it is published, not withdrawn and not expired. */
    Optional<PublishableEntryView> find(EntryNumber number);
}
