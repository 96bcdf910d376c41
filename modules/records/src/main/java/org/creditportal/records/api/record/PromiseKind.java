package org.creditportal.records.api.record;

/** What a credit promise is given for (信用承诺); texts in the bundle under {@code PromiseKind.<NAME>}. */
public enum PromiseKind {
    INSTEAD_OF_APPROVAL,
    /** A matter goes on though papers are still missing (容缺受理). */
    MISSING_PAPERS,
    VOLUNTARY,
    OF_THE_TRADE,
    FOR_REPAIR
}
