package org.creditportal.lists.api;

/** What kind of subject is listed; it decides how much of its name the public sees (K-7). */
public enum ListedSubjectKind {
    /** A legal person or another organisation. */
    LEGAL_PERSON,
    /** A sole trader, named as its business is. */
    SOLE_TRADER,
    /** A natural person; the public sees a masked name and no number. */
    NATURAL_PERSON
}
