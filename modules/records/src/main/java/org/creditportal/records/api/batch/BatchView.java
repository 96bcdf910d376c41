package org.creditportal.records.api.batch;

import java.time.Instant;
import java.util.List;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.WithholdingGround;

/** One batch: what {@link BatchRow} tells, how its file was read, and what can be done. */
public class BatchView extends BatchRow {

    private static final long serialVersionUID = 1L;

    private final long size;
    private final String digest;
    private final String format;
    private final String encoding;
    private final String template;
    private final List<String> ignoredColumns;
    private final List<FileNoteRow> notes;
    private final String catalogueItem;
    private final String concludedBy;
    private final Instant concludedAt;
    private final String failureCode;
    private final List<String> failureArguments;
    private final WithholdingGround withholding;
    private final boolean own;
    private final long version;

    public BatchView(
            BatchNumber number,
            BatchState state,
            BatchOrigin origin,
            RecordKind kind,
            String bureau,
            String fileName,
            String uploadedBy,
            Instant uploadedAt,
            BatchCounts counts,
            long size,
            String digest,
            String format,
            String encoding,
            String template,
            List<String> ignoredColumns,
            List<FileNoteRow> notes,
            String catalogueItem,
            String concludedBy,
            Instant concludedAt,
            String failureCode,
            List<String> failureArguments,
            WithholdingGround withholding,
            boolean own,
            long version) {
        super(number, state, origin, kind, bureau, fileName, uploadedBy, uploadedAt, counts);
        this.size = size;
        this.digest = digest;
        this.format = format;
        this.encoding = encoding;
        this.template = template;
        this.ignoredColumns = List.copyOf(ignoredColumns);
        this.notes = List.copyOf(notes);
        this.catalogueItem = catalogueItem;
        this.concludedBy = concludedBy;
        this.concludedAt = concludedAt;
        this.failureCode = failureCode;
        this.failureArguments = List.copyOf(failureArguments);
        this.withholding = withholding;
        this.own = own;
        this.version = version;
    }

    /** Length of the file in bytes. */
    public long getSize() {
        return size;
    }

    /** SHA-256 digest of the file, in hex. */
    public String getDigest() {
        return digest;
    }

    /** {@code CSV}, {@code XLSX} or {@code JSON}. */
    public String getFormat() {
        return format;
    }

    /** {@code UTF-8}, {@code GB18030}, {@code UTF-16LE} or {@code UTF-16BE}, as detected; empty for workbooks. */
    public String getEncoding() {
        return encoding;
    }

    /** Id of the template that its header is of; text in the bundle under {@code template.<id>}. */
    public String getTemplate() {
        return template;
    }

    /** Header texts that no column of the template is known by; their values were not read. */
    public List<String> getIgnoredColumns() {
        return ignoredColumns;
    }

    /** What should be known of how the file was read, above all what was left unread; empty before its check has ended. */
    public List<FileNoteRow> getNotes() {
        return notes;
    }

    /** Number of the catalogue item that its rows are recorded under. */
    public String getCatalogueItem() {
        return catalogueItem;
    }

    /** Who confirmed, stopped or discarded it; {@code null} while it waits. */
    public String getConcludedBy() {
        return concludedBy;
    }

    public Instant getConcludedAt() {
        return concludedAt;
    }

    /** Why the file could not be read to its end, a bundle key without {@code error.}; {@code null} when it could. */
    public String getFailureCode() {
        return failureCode;
    }

    public List<String> getFailureArguments() {
        return failureArguments;
    }

    /** Why none of its rows may be made public; {@code null} when nothing was declared. */
    public WithholdingGround getWithholding() {
        return withholding;
    }

    /** Whether it is the officer's own bureau's, so that the officer may act on it. */
    public boolean isOwn() {
        return own;
    }

    /** To be carried by the commands on it. */
    public long getVersion() {
        return version;
    }
}
