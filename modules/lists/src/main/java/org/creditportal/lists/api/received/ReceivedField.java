package org.creditportal.lists.api.received;

/** What a row of another authority's list may tell; the first three tell whom it names. */
public enum ReceivedField {
    /** Name of the subject. */
    NAME(200),
    /** Unified social credit code; a column for both holds a person's number too. */
    CODE(64),
    /** Number of the identity card. */
    ID_NUMBER(64),
    /** Number of the decision or of the case. */
    DOCUMENT(128),
    /** Who decided; the source's authority where it is not told. */
    AUTHORITY(200),
    /** Day of the decision. */
    DECIDED_ON(64),
    /** Last day on the list. */
    UNTIL(64),
    /** Why. */
    FACTS(2000),
    /** Whether the subject still stands on the list; several columns may tell it. */
    STATE(64);

    private final int longest;

    ReceivedField(int longest) {
        this.longest = longest;
    }

    /** How long a value may be, in characters. */
    public int longest() {
        return longest;
    }
}
