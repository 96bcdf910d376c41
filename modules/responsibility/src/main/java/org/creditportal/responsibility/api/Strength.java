package org.creditportal.responsibility.api;

/**
 * How strongly a document binds a matter to credit records and reports, from the strongest wording to the weakest. The
 * wording in Chinese is in the bundles.
 */
public enum Strength {
    /** A report is a condition of entry (B-11, B-13). */
    ENTRY_CONDITION,
    /** A necessary basis of the examination (K-43). */
    NECESSARY_BASIS,
    /** An important basis (K-35, K-36, K-44, K-45, B-12). */
    IMPORTANT_BASIS,
    /** An important reference (K-42, B-3). */
    IMPORTANT_REFERENCE,
    /** One of the references (K-37 to K-41, B-14 to B-19). */
    REFERENCE,
    /** Encouraged only (K-46, B-20). */
    ENCOURAGED;

    /** Whether this wording binds more strongly than the other. */
    public boolean isStrongerThan(Strength other) {
        return compareTo(other) < 0;
    }
}
