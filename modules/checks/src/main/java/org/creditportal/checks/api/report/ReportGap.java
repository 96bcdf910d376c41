package org.creditportal.checks.api.report;

import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * What the national report standard lays out and the tenant has no source of: a report says so, and never that there is nothing; texts
 * in the bundle under {@code ReportGap.<NAME>}.
 */
public enum ReportGap {
    /** Whether an organisation exists, is revoked or is struck off. */
    REGISTRATION_STATUS(true, true, null, null),
    /** The day on which an organisation was founded. */
    ESTABLISHED_ON(true, true, null, null),
    /** That it is listed for abnormal operation where it is registered elsewhere: of the lists of here the sections tell. */
    ABNORMAL_OPERATION(false, true, null, null),
    INSPECTIONS(false, false, ReportSection.INSPECTIONS, RecordKind.INSPECTION),
    CREDIT_PROMISES(false, false, ReportSection.PROMISES, RecordKind.PROMISE),
    JUDGMENTS(false, false, ReportSection.JUDGMENTS, RecordKind.JUDGMENT);

    private final boolean basic;
    private final boolean ofOrganisations;
    private final ReportSection section;
    private final RecordKind records;

    ReportGap(boolean basic, boolean ofOrganisations, ReportSection section, RecordKind records) {
        this.basic = basic;
        this.ofOrganisations = ofOrganisations;
        this.section = section;
        this.records = records;
    }

    /** Whether it is of the basic information; else it is a section. */
    public boolean isBasic() {
        return basic;
    }

    /** Whether reports on such subjects would tell it. */
    public boolean isOf(SubjectKind kind) {
        return !ofOrganisations || !kind.isPerson();
    }

    /** The section that would tell it; {@code null} where none would. */
    public ReportSection section() {
        return section;
    }

    /** The kind of records that tells it, once the catalogue has an item for it; {@code null} where records never would. */
    public RecordKind records() {
        return records;
    }
}
