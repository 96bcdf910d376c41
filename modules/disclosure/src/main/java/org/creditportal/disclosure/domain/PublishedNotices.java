package org.creditportal.disclosure.domain;

import java.time.Instant;

/** The snapshots of public notices. */
public interface PublishedNotices extends Snapshots<PublishedNotice> {

    /** Takes away all snapshots on the list; the public no longer sees them once the transaction commits. */
    void removeAllOn(String listType);

    /** Gives all snapshots on the list its new name and colour. */
    void rename(ListFacts list, Instant now);
}
