package org.creditportal.lists.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entries for modules whose own matters rest on them. Open to every caller, also in background work, because it is local: it is
 * reachable only inside the portal's own process.
 */
public interface EntryGate {

    /**
     * The entry as it is now, and stays until the caller's transaction ends: whoever would withdraw or suspend it waits, and
     * finds what the caller has done. To be asked before anything that rests on it is locked.
     */
    Optional<HeldEntryView> hold(EntryNumber number);

    /** The same for many at once that others decided; entries decided here are passed over. */
    List<HeldEntryView> holdReceived(List<EntryNumber> numbers);

    /**
     * The last day on which the public may see the entry, which may count longer; empty before publication, and for what others
     * decided. Nobody is held up.
     */
    Optional<LocalDate> findPublicationEnd(EntryNumber number);

    /** Those of the numbers whose entries the public may not see on the day though they may count, and why. Nobody is held up. */
    Map<String, UnseenReason> findUnseen(Collection<String> numbers, LocalDate day);

    /**
     * Whom nobody may read by name where the public is told of the entry, or of what rests on it; empty for what others decided. Nobody
     * is held up.
     */
    Optional<NamesToMask> findNamesToMask(EntryNumber number);

    /**
     * The day of the decision that the entry rests on, whoever decided it. Nobody is held up.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is no such entry
     */
    LocalDate requireDecidedOn(EntryNumber number);

    /**
     * The numbers of entries that were published and not withdrawn, in order; they may be suspended or over.
     *
     * @param after the last one that is known; {@code null} for the first
     */
    List<EntryNumber> findPublished(EntryNumber after, int most);
}
