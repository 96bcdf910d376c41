package org.creditportal.responsibility.api;

/** What a credit record or report does in a matter. Only {@link #REFUSE} takes a right away, and so needs its law (K-16). */
public enum Effect {
    /** The application or participation is refused (K-35, K-36, K-41, K-42, K-45). */
    REFUSE,
    /** Only subjects of a sufficient grade are admitted (K-37). */
    LIMIT,
    /** A report must be shown or looked up (K-15, K-43, B-7, B-11, B-13). */
    REQUIRE_REPORT,
    /** The subject goes first under equal conditions (K-35, K-40, B-12, B-15, B-16). */
    PRIORITY,
    /** The subject's bid receives bonus points (K-37). */
    BONUS,
    /** The subject is inspected more often (K-17, K-45). */
    RAISE_INSPECTION,
    /** The subject comes under key supervision (K-17). */
    KEY_SUPERVISION,
    /** The record or report is read and weighed; nothing follows by itself. */
    REFERENCE
}
