package org.creditportal.disclosure.domain;

/** The snapshots of public notices. */
public interface PublishedNotices extends Snapshots<PublishedNotice> {}
