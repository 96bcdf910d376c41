package org.creditportal.checks.api.report;

import org.creditportal.records.api.subject.SubjectKind;

/**
 * What the national report standard lays out and the tenant has no source of: a report says so, and never that there is nothing; texts
 * in the bundle under {@code ReportGap.<NAME>}.
 */
public enum ReportGap {
    /** Whether an organisation exists, is revoked or is struck off. */
    REGISTRATION_STATUS(true, true),
    /** The day on which an organisation was founded. */
    ESTABLISHED_ON(true, true),
    ABNORMAL_OPERATION(false, true),
    CREDIT_PROMISES(false, false),
    JUDGMENTS(false, false);

    private final boolean basic;
    private final boolean ofOrganisations;

    ReportGap(boolean basic, boolean ofOrganisations) {
        this.basic = basic;
        this.ofOrganisations = ofOrganisations;
    }

    /** Whether it is of the basic information; else it is a section. */
    public boolean isBasic() {
        return basic;
    }

    /** Whether reports on such subjects would tell it. */
    public boolean isOf(SubjectKind kind) {
        return !ofOrganisations || !kind.isPerson();
    }
}
