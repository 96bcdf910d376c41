package org.creditportal.disclosure.domain;

import java.time.Instant;
import java.time.LocalDate;

/** The snapshots of entries, and what the public learns of those that are gone. */
public interface PublishedEntries extends Snapshots<PublishedEntry> {

    /** Has whoever asks for the entry learn that it was withdrawn, and on which day; nothing of the subject is kept. */
    void tellWithdrawn(String number, LocalDate on);

    /** Whether anybody is shown on the list. */
    boolean hasAnyOn(String listType);

    /** Takes away all snapshots on the list; the public no longer sees them once the transaction commits. */
    void removeAllOn(String listType);

    /** Gives all snapshots on the list its new name and colour. */
    void rename(ListFacts list, Instant now);
}
