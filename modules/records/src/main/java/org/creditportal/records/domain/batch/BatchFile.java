package org.creditportal.records.domain.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.creditportal.files.read.FileNote;
import org.creditportal.files.read.UnreadColumns;
import org.creditportal.records.api.record.RecordKind;

/** The file of a batch and how it is read. */
@Embeddable
public class BatchFile {

    @Column(name = "file_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "file_size", nullable = false, updatable = false)
    private long size;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    @Column(name = "format", nullable = false, updatable = false)
    private String format;

    @Column(name = "encoding", nullable = false, updatable = false)
    private String encoding;

    /** One a line. */
    @Column(name = "names", updatable = false)
    private String names;

    @Column(name = "template", nullable = false, updatable = false)
    private String template;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private RecordKind kind;

    @Column(name = "ignored_columns", nullable = false, updatable = false)
    private String ignoredColumns;

    @Column(name = "catalogue_item")
    private String catalogueItem;

    /** Its number in the vault. */
    @Column(name = "stored_file", nullable = false)
    private long stored;

    /** One a line. */
    @Column(name = "notes")
    private String notes;

    protected BatchFile() {}

    BatchFile(ReceivedFile received) {
        name = received.name();
        size = received.size();
        digest = received.digest();
        format = received.format();
        encoding = received.encoding();
        names = String.join("\n", received.names());
        template = received.template();
        kind = received.kind();
        ignoredColumns = UnreadColumns.text(received.ignoredColumns());
        catalogueItem = received.catalogueItem();
    }

    void goesUnder(String item) {
        catalogueItem = item;
    }

    void stored(long file) {
        stored = file;
    }

    /** The file was read to its end. */
    void read(List<FileNote> told) {
        notes = FileNote.joined(told);
    }

    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    public String digest() {
        return digest;
    }

    public String format() {
        return format;
    }

    public String encoding() {
        return encoding;
    }

    /** The names of a JSON text's items in the order in which they first occur; empty for other formats. */
    public List<String> names() {
        return Batch.lines(names);
    }

    public String template() {
        return template;
    }

    public RecordKind kind() {
        return kind;
    }

    public List<String> ignoredColumns() {
        return UnreadColumns.read(ignoredColumns);
    }

    public String catalogueItem() {
        return catalogueItem;
    }

    /** The number by which the vault gives the content. */
    public long stored() {
        return stored;
    }

    /** What whoever sent the file should know of how it was read; empty before its check has ended. */
    public List<FileNote> notes() {
        return FileNote.read(notes);
    }
}
