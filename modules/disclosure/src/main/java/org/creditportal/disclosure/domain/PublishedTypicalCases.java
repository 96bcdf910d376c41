package org.creditportal.disclosure.domain;

/** The snapshots of typical cases. */
public interface PublishedTypicalCases extends Snapshots<PublishedTypicalCase> {}
