package org.creditportal.files.error;

import org.creditportal.kernel.error.ErrorCode;

/** Why a file is refused; texts in the bundle under {@code error.<key>}. */
public enum FilesError implements ErrorCode {
    /** The file is larger than the installation takes; argument: the limit in MiB. */
    TOO_LARGE("files.fileTooLarge"),
    /** The file has no content or no row below its header. */
    EMPTY("files.fileEmpty"),
    /** The file is none of CSV text, XLSX workbook and JSON. */
    UNKNOWN("files.fileUnknown"),
    /** Name and content disagree; arguments: the ending of the name, the format found. */
    TYPE("files.fileType"),
    /** A workbook of Excel 97 to 2003. */
    OLD_WORKBOOK("files.fileOldWorkbook"),
    /** The workbook is protected by a password, so that nobody here can check it. */
    ENCRYPTED("files.fileEncrypted"),
    /** The workbook carries macros, embedded objects or links to other files; argument: the part. */
    ACTIVE_CONTENT("files.fileActiveContent"),
    /** The workbook would unpack to more than it may, or claims other sizes than it has. */
    BOMB("files.fileBomb"),
    /** The workbook has parts whose names lead elsewhere or stand for two. */
    UNSAFE_NAMES("files.fileUnsafeNames"),
    /** The workbook declares entities or a document type, which no spreadsheet program writes. */
    ENTITIES("files.fileEntities"),
    /** The file has more rows than one batch takes; argument: how many it takes. */
    TOO_MANY_ROWS("files.tooManyRows"),
    /** The text is in no known encoding throughout: UTF-8, GB18030 or UTF-16. */
    ENCODING("files.fileEncoding"),
    /** The workbook is broken as a file, so that it cannot be opened. */
    BROKEN("files.fileBroken"),
    /** The CSV text is broken, for example by a quote that is never closed; argument: the line where reading stopped. */
    CSV_BROKEN("files.csvBroken"),
    /** The JSON text is broken or of another shape than rows; argument: the line where reading stopped, counted in rows. */
    JSON_BROKEN("files.jsonBroken"),
    /** A cell of the workbook says what no spreadsheet program writes; argument: its address. */
    CELL_BROKEN("files.cellBroken"),
    /** A cell holds the error of a formula, a number that lost digits, or text turned round; arguments: line and column. */
    CELL_DAMAGED("files.cellDamaged"),
    /** A further sheet has content, and only one is read; argument: its name. */
    FURTHER_SHEET("files.furtherSheet"),
    /** Rows that nobody sees in the sheet would be acted on; argument: their lines. */
    HIDDEN_ROWS("files.hiddenRows"),
    /** A value stands further to the right than any template reaches, or its row is too long; argument: the cell's address. */
    CELL_TOO_FAR("files.cellTooFar"),
    /** The document has no content. */
    NOTHING_IN_IT("files.nothingInIt"),
    /** A document of a type that is not taken; for one of no known type, see {@link #UNKNOWN_DOCUMENT}; argument: the endings. */
    DOCUMENT_NOT_TAKEN("files.documentNotTaken"),
    /** The content is of none of the known types of documents. */
    UNKNOWN_DOCUMENT("files.unknownDocument"),
    /** The document is damaged, would unpack to more than it may, or carries macros or embedded objects. */
    UNSAFE_DOCUMENT("files.unsafeDocument"),
    /** The matter has as many attachments as it may; argument: how many. */
    TOO_MANY_ATTACHMENTS("files.tooManyAttachments"),
    /** A reason is missing or too long; argument: the most characters. */
    REASON_REQUIRED("files.reasonRequired");

    private final String key;

    FilesError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
