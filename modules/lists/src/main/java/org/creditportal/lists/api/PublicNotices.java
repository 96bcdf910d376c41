package org.creditportal.lists.api;

import java.util.List;
import java.util.Optional;

/** Reads the public notices (公示) of proposals. For the publisher, which works for no officer; it lets nothing else out. */
public interface PublicNotices {

    /**
     * The public facts of the notice, as of today; empty unless the proposal is in its public notice, of a list that the public may
     * see, and nothing that it rests on is kept back. It stays so until the caller's transaction ends.
     */
    Optional<PublicNoticeView> find(EntryNumber number);

    /**
     * Numbers of the proposals in a notice or a hearing that follow the one given, or the first; in their order, bounded. Which of them
     * the public may see, {@link #find} says.
     */
    List<EntryNumber> findAfter(EntryNumber last, int count);
}
