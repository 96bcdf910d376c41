package org.creditportal.lists.api;

/** Why the public may not see an entry that counts (ADR 0077, ADR 0116). */
public enum UnseenReason {
    /** Its publication is over: bureaus that decide a matter are told of it with the document that it rests on. */
    PUBLICATION_OVER,
    /** What it rests on is withheld or past retention: the document is told to nobody who has not to act on it. */
    KEPT_BACK
}
