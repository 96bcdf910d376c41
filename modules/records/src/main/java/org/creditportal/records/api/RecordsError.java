package org.creditportal.records.api;

import org.creditportal.kernel.error.ErrorCode;

/** Rules of records that can be broken; texts in the bundle under {@code error.<key>}. */
public enum RecordsError implements ErrorCode {
    /** The header has two levels and the names of the columns cannot be put together; argument: the columns. */
    HEADER_TWO_LEVELS("records.headerTwoLevels"),
    /** No line among the first looks like the template's header. */
    HEADER_NOT_FOUND("records.headerNotFound"),
    /** Two columns mean the same; argument: the column's code. */
    HEADER_AMBIGUOUS("records.headerAmbiguous"),
    /** Further down another table begins, whose columns are others; argument: the line. */
    HEADER_FURTHER("records.headerFurther"),
    /** Mandatory columns are missing; argument: their codes. */
    COLUMNS_MISSING("records.columnsMissing"),
    /** The officer belongs to no bureau, so that nobody would answer for the records. */
    BUREAU_REQUIRED("records.bureauRequired"),
    /** The batch is past the state in which this can be done; argument: its state. */
    BATCH_NOT_WAITING("records.batchNotWaiting"),
    /** A form was sent in spite of its errors. */
    FORM_HAS_ERRORS("records.formHasErrors"),
    /** What another act would put on record is not fit to be a record; argument: titles of the columns that are wrong. */
    NOT_FIT_TO_RECORD("records.notFitToRecord"),
    /** A reason is missing or too long; argument: the most characters. */
    REASON_REQUIRED("records.reasonRequired"),
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
    /** No name: a number, a word for "nothing", the error of a spreadsheet, or it holds a personal number or marks that turn it round. */
    NAME_INVALID("records.nameInvalid"),
    /** The name ended before, or is the current one, which only a record can replace. */
    NAME_NOT_ENDABLE("records.nameNotEndable"),
    /** The subject has the number already. */
    IDENTIFIER_KNOWN("records.identifierKnown"),
    /** The number tells the subject from all others: it is corrected, not taken back. */
    IDENTIFIER_OWN("records.identifierOwn"),
    /** The subject does not have the number, or no longer. */
    IDENTIFIER_UNKNOWN("records.identifierUnknown"),
    /** The number is the own one of a subject that was merged into it, which is separated instead; argument: that one's number. */
    IDENTIFIER_OF_MERGED("records.identifierOfMerged"),
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
    /** How an organisation stands on the business register is not told whole, of a day to come, or of one before what is known. */
    REGISTRATION_INVALID("records.registrationInvalid"),
    /** A delivery of registrations is empty or too long; argument: the most lines. */
    REGISTRATION_SIZE("records.registrationSize"),
    /** A line of such a delivery is wrong, and nothing of it is kept; argument: the line. */
    REGISTRATION_LINE("records.registrationLine"),
    /** A line of such a delivery has no unified social credit code. */
    REGISTRATION_CODE("records.registrationCode"),
    /** The code stands on an earlier line of the delivery, too. */
    REGISTRATION_TWICE("records.registrationTwice"),
    /** Nobody knows the status that a line tells. */
    REGISTRATION_STATUS("records.registrationStatus"),
    /** The day of foundation is none, or behind the day of which the register was read. */
    REGISTRATION_DAY("records.registrationDay"),
    /** Natural persons have nobody behind them. */
    RELATION_OF_PERSON("records.relationOfPerson"),
    /** The subject has no certificate number to be shown. */
    NUMBER_MISSING("records.numberMissing"),
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
    MERGE_UNDO_LATER_FIRST("records.mergeUndoLaterFirst"),
    /** The catalogue names no item by which the bureau reports this kind of record. */
    NOT_IN_CATALOGUE("records.notInCatalogue"),
    /** The edition of the catalogue is no draft, so nothing in it can be changed; argument: its label. */
    CATALOGUE_EDITION_NOT_DRAFT("records.catalogueEditionNotDraft"),
    /** The level has a draft already; argument: its label. */
    CATALOGUE_DRAFT_EXISTS("records.catalogueDraftExists"),
    /** An edition without items cannot be put in force. */
    CATALOGUE_EDITION_EMPTY("records.catalogueEditionEmpty"),
    /** An edition begins today or later, and after the former one; argument: the first day possible. */
    CATALOGUE_DAY_TOO_EARLY("records.catalogueDayTooEarly"),
    /** A kind of information would be in the catalogue twice; arguments: code, name, label of the edition that has it. */
    CATALOGUE_ITEM_REPEATED("records.catalogueItemRepeated"),
    /** An item does not say something it must; argument: the {@code CataloguePart}. */
    CATALOGUE_ITEM_INCOMPLETE("records.catalogueItemIncomplete"),
    /** An item keeps its code, because its history is told by it. */
    CATALOGUE_CODE_FIXED("records.catalogueCodeFixed"),
    /** A line that should describe a data item cannot be read; argument: its number. */
    CATALOGUE_FIELD_UNREADABLE("records.catalogueFieldUnreadable"),
    /** The row was recorded or dropped meanwhile. */
    ROW_NOT_WAITING("records.rowNotWaiting"),
    /** The bureau need not report this, has reported, or has declared that there is nothing. */
    REPORT_NOT_MISSING("records.reportNotMissing"),
    /** No bureau was chosen to be urged. */
    NOBODY_URGED("records.nobodyUrged"),
    /** The nil report was revoked before. */
    NIL_REPORT_REVOKED("records.nilReportRevoked"),
    /** A personal number was asked for where it would stand in an address. */
    PERSONAL_NUMBER_ASKED("records.personalNumberAsked"),
    /** Blanks or punctuation were typed where a text to look for was asked. */
    TEXT_SAYS_NOTHING("records.textSaysNothing"),
    /** A change of the record waits for its decision already; argument: number of the proposal. */
    CORRECTION_OPEN("records.correctionOpen"),
    /** A proposed correction says the same as the record. */
    CORRECTION_EMPTY("records.correctionEmpty"),
    /** The record has changed since the proposal, which can only be rejected. */
    CORRECTION_OUTDATED("records.correctionOutdated"),
    /** The proposal was decided before. */
    CORRECTION_DECIDED("records.correctionDecided"),
    /** Four eyes: nobody decides on the own proposal. */
    REVIEWER_IS_PROPOSER("records.reviewerIsProposer"),
    /** The record is not in the state in which this can be done; argument: its {@code RecordState}. */
    RECORD_STATE("records.recordState"),
    /** Nothing was declared that could be lifted. */
    NOT_WITHHELD("records.notWithheld"),
    /** It was declared before; that must be lifted before another ground is declared. */
    ALREADY_WITHHELD("records.alreadyWithheld"),
    /** More decisions than are compared at once. Argument: how many are. */
    TOO_MANY_TO_COMPARE("records.tooManyToCompare");

    private final String key;

    RecordsError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
