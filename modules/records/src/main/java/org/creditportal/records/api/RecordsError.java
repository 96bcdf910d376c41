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
    /** Something ends before it starts; arguments: both days. */
    TERM_ENDS_BEFORE_START("records.termEndsBeforeStart"),
    /** Only legal persons and other organisations can be taken for each other. */
    SUBJECT_NOT_CLASSIFIABLE("records.subjectNotClassifiable"),
    /** The subject has the name already. */
    NAME_KNOWN("records.nameKnown"),
    /** The name ended before, or is the current one, which only a record can replace. */
    NAME_NOT_ENDABLE("records.nameNotEndable"),
    /** The subject has the number already. */
    IDENTIFIER_KNOWN("records.identifierKnown"),
    /** No such number; argument: what is wrong is told by the column's rule. */
    IDENTIFIER_INVALID("records.identifierInvalid"),
    /** The person stands behind the subject in this role already. */
    RELATION_KNOWN("records.relationKnown"),
    /** The relation ended before. */
    RELATION_NOT_ENDABLE("records.relationNotEndable"),
    /** Only shareholders have a share, above 0 and at most 100 percent. */
    SHARE_INVALID("records.shareInvalid"),
    /** The certificate number is no citizen identity number. */
    PERSON_NUMBER_INVALID("records.personNumberInvalid"),
    /** Natural persons have nobody behind them. */
    RELATION_OF_PERSON("records.relationOfPerson"),
    /** The subject has no certificate number to be shown. */
    NUMBER_MISSING("records.numberMissing"),
    /** A reason is missing or too long; argument: its longest length. */
    REASON_REQUIRED("records.reasonRequired"),
    /** A subject was to be merged with itself. */
    MERGE_WITH_ITSELF("records.mergeWithItself"),
    /** The subject was merged already; argument: number of the subject it became. */
    SUBJECT_MERGED("records.subjectMerged"),
    /** Nothing but names and persons speaks for it: the same name alone is never enough. */
    MERGE_WITHOUT_EVIDENCE("records.mergeWithoutEvidence"),
    /** Something shows that the two are different. */
    MERGE_EXCLUDED("records.mergeExcluded"),
    /** The pair waits for a decision already; argument: number of the merger. */
    MERGE_WAITING("records.mergeWaiting"),
    /** Who proposed a merger does not decide on it. */
    MERGE_REVIEWER_IS_PROPOSER("records.mergeReviewerIsProposer"),
    /** The merger is past the state in which this can be done; argument: its state. */
    MERGE_NOT_IN_STATE("records.mergeNotInState"),
    /** The subject was merged further since; argument: number of the subject it became. */
    MERGE_UNDO_LATER_FIRST("records.mergeUndoLaterFirst");

    private final String key;

    RecordsError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
