package org.creditportal.responsibility.api.bureau;

/** What a reorganisation does to a bureau. */
public enum ReorganisationKind {
    /** It is called otherwise. */
    RENAME,
    /** It ends, and another one holds what it held. */
    MERGE,
    /** A new one comes out of it and takes over some of its areas; it goes on. */
    SPLIT
}
