package org.creditportal.disclosure.domain;

/** The snapshots of public notices. */
public interface PublishedNotices extends Snapshots<PublishedNotice> {

    /** Takes away all snapshots on the list; the public no longer sees them once the transaction commits. */
    void removeAllOn(String listType);
}
