package org.creditportal.kernel.tenant;

/** Where the length of a deadline comes from. */
public enum DeadlineOrigin {
    /** The tenant's policy document states the number. */
    WRITTEN,
    /** The document states none; the number is the product's default until the credit office sets its own. */
    DEFAULT
}
