package org.creditportal.kernel.tenant;

/** The kinds of units that provide and use credit records. The first three are those of B-4. */
public enum BureauKind {
    /** An administrative organ. */
    ADMINISTRATIVE,
    /** A judicial organ. */
    JUDICIAL,
    /** A public utility or institution with administrative functions. */
    PUBLIC_UTILITY,
    /** A department or office of the Party committee, named as responsible in B-19 and B-31. */
    PARTY
}
