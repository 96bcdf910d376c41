package org.creditportal.records.api;

import org.creditportal.kernel.audit.AuditEventSource;

/** What records tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class RecordsAudit implements AuditEventSource {

    public static final String RECORDS_FILE_RECEIVED = "RECORDS_FILE_RECEIVED";
    public static final String RECORDS_BATCH_CONFIRMED = "RECORDS_BATCH_CONFIRMED";
    public static final String RECORDS_BATCH_DISCARDED = "RECORDS_BATCH_DISCARDED";
    public static final String WAITING_ROW_DROPPED = "WAITING_ROW_DROPPED";
    public static final String NOTHING_TO_REPORT_DECLARED = "NOTHING_TO_REPORT_DECLARED";
    public static final String NOTHING_TO_REPORT_REVOKED = "NOTHING_TO_REPORT_REVOKED";
    public static final String BUREAUS_URGED = "BUREAUS_URGED";
    public static final String RECORDS_BATCH_STOPPED = "RECORDS_BATCH_STOPPED";
    public static final String RECORDS_BATCH_RECORDED = "RECORDS_BATCH_RECORDED";
    public static final String RECORDS_BATCH_FAILED = "RECORDS_BATCH_FAILED";
    public static final String RECORDS_FAULTY_ROWS_HANDED_OUT = "RECORDS_FAULTY_ROWS_HANDED_OUT";
    public static final String RECORD_CORRECTION_PROPOSED = "RECORD_CORRECTION_PROPOSED";
    public static final String RECORD_WITHDRAWAL_PROPOSED = "RECORD_WITHDRAWAL_PROPOSED";
    public static final String RECORD_REINSTATEMENT_PROPOSED = "RECORD_REINSTATEMENT_PROPOSED";
    public static final String RECORD_CORRECTION_DECIDED = "RECORD_CORRECTION_DECIDED";
    public static final String RECORD_WITHHELD = "RECORD_WITHHELD";
    public static final String RECORD_RELEASED = "RECORD_RELEASED";
    public static final String RECORD_RELEASE_PROPOSED = "RECORD_RELEASE_PROPOSED";
    public static final String RECORD_DISPUTED = "RECORD_DISPUTED";
    public static final String RECORD_STANDS = "RECORD_STANDS";
    public static final String RECORD_REPAIRED = "RECORD_REPAIRED";
    public static final String CATALOGUE_ANNOUNCED = "CATALOGUE_ANNOUNCED";
    public static final String CATALOGUE_EDITION_DRAFTED = "CATALOGUE_EDITION_DRAFTED";
    public static final String CATALOGUE_ITEM_CHANGED = "CATALOGUE_ITEM_CHANGED";
    public static final String CATALOGUE_EDITION_DISCARDED = "CATALOGUE_EDITION_DISCARDED";
    public static final String RECORDS_EXPORTED = "RECORDS_EXPORTED";
    public static final String PERSONAL_DATA_VIEWED = "PERSONAL_DATA_VIEWED";
    public static final String PERSONAL_NUMBER_REVEALED = "PERSONAL_NUMBER_REVEALED";
    public static final String REGISTRATIONS_TOLD = "REGISTRATIONS_TOLD";
    public static final String SUBJECT_REGISTRATION_TOLD = "SUBJECT_REGISTRATION_TOLD";
    public static final String SUBJECT_CLASSIFIED = "SUBJECT_CLASSIFIED";
    public static final String SUBJECT_NAME_ADDED = "SUBJECT_NAME_ADDED";
    public static final String SUBJECT_NAME_CLOSED = "SUBJECT_NAME_CLOSED";
    public static final String SUBJECT_IDENTIFIER_ADDED = "SUBJECT_IDENTIFIER_ADDED";
    public static final String SUBJECT_IDENTIFIER_TAKEN_BACK = "SUBJECT_IDENTIFIER_TAKEN_BACK";
    public static final String SUBJECT_RELATION_ADDED = "SUBJECT_RELATION_ADDED";
    public static final String SUBJECT_RELATION_CLOSED = "SUBJECT_RELATION_CLOSED";
    public static final String SUBJECT_MERGE_PROPOSED = "SUBJECT_MERGE_PROPOSED";
    public static final String SUBJECT_MERGE_DECIDED = "SUBJECT_MERGE_DECIDED";
    public static final String SUBJECT_MERGE_UNDONE = "SUBJECT_MERGE_UNDONE";
    public static final String SUBJECTS_TOLD_APART = "SUBJECTS_TOLD_APART";

    @Override
    public String module() {
        return "records";
    }
}
