package org.creditportal.records.api.timeliness;

/** What a nil report says today. Texts in the bundle under {@code NilReportStanding.<NAME>}. */
public enum NilReportStanding {
    /** Nothing was to be reported. */
    DECLARED,
    /** Records of the month came in all the same: the bureau must explain, usually by revoking it. */
    CONTRADICTED,
    /** The bureau took it back. */
    REVOKED
}
