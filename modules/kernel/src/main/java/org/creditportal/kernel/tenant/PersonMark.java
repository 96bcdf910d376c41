package org.creditportal.kernel.tenant;

/**
 * By what the public tells persons apart whose masked names are the same: as little as the tenant decided to show (K-54, PIPL
 * Art. 6).
 */
public enum PersonMark {
    /** The number of the entry alone: tells entries apart, not persons. */
    ENTRY_NUMBER,
    /** The year of birth, where an identity card tells it. */
    BIRTH_YEAR,
    /** The certificate's number, masked. */
    MASKED_NUMBER
}
