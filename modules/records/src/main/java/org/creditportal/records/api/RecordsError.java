package org.creditportal.records.api;

import org.creditportal.kernel.error.ErrorCode;

/** Rules of records that can be broken; texts in the bundle under {@code error.<key>}. */
public enum RecordsError implements ErrorCode {
    /** The file is larger than the installation takes; argument: the limit in MiB. */
    FILE_TOO_LARGE("records.fileTooLarge"),
    /** The file has no content or no row below its header. */
    FILE_EMPTY("records.fileEmpty"),
    /** The file is something else than CSV text, whatever its name says. */
    FILE_NOT_CSV("records.fileNotCsv"),
    /** The text is neither valid UTF-8 nor valid GB18030. */
    FILE_ENCODING("records.fileEncoding"),
    /** The CSV is broken, for example by a quote that is never closed; argument: the line where reading stopped. */
    FILE_BROKEN("records.fileBroken"),
    /** No line among the first looks like the template's header. */
    HEADER_NOT_FOUND("records.headerNotFound"),
    /** Two columns mean the same; argument: the column's code. */
    HEADER_AMBIGUOUS("records.headerAmbiguous"),
    /** Mandatory columns are missing; argument: their codes. */
    COLUMNS_MISSING("records.columnsMissing"),
    /** The officer belongs to no bureau, so that nobody would answer for the records. */
    BUREAU_REQUIRED("records.bureauRequired"),
    /** The batch is past the state in which this can be done; argument: its state. */
    BATCH_NOT_WAITING("records.batchNotWaiting"),
    /** A delivery without a usable Idempotency-Key. */
    IDEMPOTENCY_KEY_REQUIRED("records.idempotencyKeyRequired"),
    /** The Idempotency-Key was used before for other content. */
    IDEMPOTENCY_KEY_REUSED("records.idempotencyKeyReused"),
    /** A reason is missing or too long; argument: the most characters. */
    REPORTING_REASON("records.reportingReason"),
    /** The row was recorded or dropped meanwhile. */
    ROW_NOT_WAITING("records.rowNotWaiting"),
    /** The bureau need not report this, has reported, or has declared that there is nothing. */
    REPORT_NOT_MISSING("records.reportNotMissing"),
    /** The nil report was revoked before. */
    NIL_REPORT_REVOKED("records.nilReportRevoked");

    private final String key;

    RecordsError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
