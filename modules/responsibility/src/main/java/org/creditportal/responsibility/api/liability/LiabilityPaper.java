package org.creditportal.responsibility.api.liability;

/** What a file at a liability case is about. Texts in the bundle under {@code LiabilityPaper.<NAME>}. */
public enum LiabilityPaper {
    /** What was used or disclosed. */
    FACTS,
    /** What whoever is concerned states. */
    STATEMENT,
    /** What was decided, and how it was carried out. */
    DECISION
}
