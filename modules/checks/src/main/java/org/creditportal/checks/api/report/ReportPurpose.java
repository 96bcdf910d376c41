package org.creditportal.checks.api.report;

import org.creditportal.checks.api.check.LookBasis;

/** What a report is for, and so on what the look at its subject rests; texts in the bundle under {@code ReportPurpose.<NAME>}. */
public enum ReportPurpose {
    /** The subject asks for itself. */
    SELF_QUERY(LookBasis.OWN_WISH),
    /** Somebody else asks whom the subject has authorised. */
    AUTHORISED_QUERY(LookBasis.CONSENT),
    /** A bureau asks for a matter that it decides by law. */
    ADMINISTRATIVE_MATTER(LookBasis.STATUTORY_DUTY);

    private final LookBasis basis;

    ReportPurpose(LookBasis basis) {
        this.basis = basis;
    }

    public LookBasis basis() {
        return basis;
    }

    /** Whether identity or authorisation have to be proved by a file. */
    public boolean needsEvidence() {
        return this != ADMINISTRATIVE_MATTER;
    }
}
