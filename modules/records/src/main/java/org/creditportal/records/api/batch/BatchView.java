package org.creditportal.records.api.batch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.creditportal.records.api.record.WithholdingGround;

/**
 * One batch: what {@link BatchRow} tells, how its file was read, and what can be done.
 *
 * @param row what a table tells of it
 * @param size length of the file in bytes
 * @param digest SHA-256 digest of the file, in hex
 * @param format {@code CSV}, {@code XLSX} or {@code JSON}
 * @param encoding {@code UTF-8}, {@code GB18030}, {@code UTF-16LE} or {@code UTF-16BE}, as detected; empty for workbooks
 * @param template id of the template that its header is of; text in the bundle under {@code template.<id>}
 * @param ignoredColumns header texts that no column of the template is known by; their values were not read
 * @param notes what should be known of how the file was read, above all what was left unread; empty before its check has ended
 * @param catalogueItem number of the catalogue item that its rows are recorded under
 * @param concludedBy who confirmed, stopped or discarded it; {@code null} while it waits
 * @param failureCode why the file could not be read to its end, a bundle key without {@code error.}; {@code null} when it could
 * @param withholding why none of its rows may be made public; {@code null} when nothing was declared
 * @param own whether it is the officer's own bureau's, so that the officer may act on it
 * @param version to be carried by the commands on it
 */
public record BatchView(
        BatchRow row,
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
        long version)
        implements Serializable {

    public BatchView {
        ignoredColumns = List.copyOf(ignoredColumns);
        notes = List.copyOf(notes);
        failureArguments = List.copyOf(failureArguments);
    }
}
