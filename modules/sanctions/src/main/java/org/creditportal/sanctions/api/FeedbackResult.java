package org.creditportal.sanctions.api;

/** What a measure came to. Texts in the bundle under {@code FeedbackResult.<NAME>}. */
public enum FeedbackResult {
    REFUSED,
    LIMITED,
    WATCHED_CLOSER,
    ENTERED,
    INFORMED,
    PREFERRED,
    SIMPLIFIED,
    SUPPORTED,
    NO_OCCASION
}
