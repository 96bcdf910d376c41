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
    /** Somebody else's request took the catalogue from the tenant's file at this very moment: once more. */
    CATALOGUE_JUST_ANNOUNCED("records.catalogueJustAnnounced"),
    /** Putting an edition in force and giving up a draft need a reason. */
    CATALOGUE_REASON_REQUIRED("records.catalogueReasonRequired");

    private final String key;

    RecordsError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
