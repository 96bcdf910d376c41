package org.creditportal.records.api.subject;

/** As what a person stands behind a subject; measures against the subject reach the person too (K-18). */
public enum RelationRole {
    /** Acts for it by law. */
    LEGAL_REPRESENTATIVE,
    /** Answers for it, or for what was done. */
    RESPONSIBLE_PERSON,
    /** Holds a share of it. */
    SHAREHOLDER
}
