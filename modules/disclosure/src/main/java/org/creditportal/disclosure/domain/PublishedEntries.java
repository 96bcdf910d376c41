package org.creditportal.disclosure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The snapshots that the current tenant's public site shows. */
public interface PublishedEntries {

    /** Puts a new snapshot before the public. */
    void add(PublishedEntry entry);

    /** The snapshot of the entry with this number. */
    Optional<PublishedEntry> find(String number);

    /** Takes the snapshot away, if there is one; the public no longer sees it once the transaction commits. */
    void remove(String number);

    /** Numbers of the snapshots that follow the one given, or the first; in their order, bounded. */
    List<String> after(String last, int count);

    /** Has whoever asks for the entry learn that it was withdrawn, and on which day; nothing of the subject is kept. */
    void tellWithdrawn(String number, LocalDate on);

    /** Whether anybody is shown on the list. */
    boolean hasAnyOn(String listType);

    /** Gives all snapshots on the list its new name and colour. */
    void rename(ListFacts list, Instant now);
}
