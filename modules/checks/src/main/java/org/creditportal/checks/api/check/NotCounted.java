package org.creditportal.checks.api.check;

/** Why something found does not count; texts in the bundle under {@code NotCounted.<NAME>}. */
public enum NotCounted {
    /** Disputed: it must not count until that is over (K-29). */
    SUSPENDED,
    /** The person is under 18 (K-7). */
    MINOR
}
