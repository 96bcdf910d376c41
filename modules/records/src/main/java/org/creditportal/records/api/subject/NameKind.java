package org.creditportal.records.api.subject;

/** Kinds of names of a subject. */
public enum NameKind {
    /** The registered name of today, as the newest record tells it. */
    CURRENT,
    /** A registered name that was given up. */
    FORMER,
    /** What it is also called: an abbreviation, a brand, a foreign name. */
    ALIAS
}
