package org.creditportal.lists.api;

import java.util.List;
import java.util.Optional;

/** Reads what may be made public. For the publisher, which works for no officer; it lets nothing else out. */
public interface PublishableEntries {

    /**
     * The public facts of the entry, as of today; empty unless it is published, neither withdrawn nor suspended, and not
     * expired. The entry stays so until the caller's transaction ends.
     */
    Optional<PublishableEntryView> find(EntryNumber number);

    /**
     * Whether the public may see who is on the list; it stays so until the caller's transaction ends. To be asked by whoever puts
     * something before the public that it does not see yet.
     */
    boolean mayShow(String listType);

    /**
     * Numbers of the published entries that follow the one given, or the first; in their order, bounded. Which of them may be seen
     * now, {@link #find} says.
     */
    List<EntryNumber> findAfter(EntryNumber last, int count);
}
