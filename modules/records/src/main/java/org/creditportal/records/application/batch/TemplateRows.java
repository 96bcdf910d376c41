package org.creditportal.records.application.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.files.read.FileNote;
import org.creditportal.files.read.FileNoteKind;
import org.creditportal.files.read.Places;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.UnreadColumns;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.domain.template.Header;
import org.creditportal.records.domain.template.RowFields;

/** The rows of a file by the columns of its template, from the first table that has a header and anything below it. */
final class TemplateRows implements Closeable {

    private final RawRows rows;
    private final FoundHeader found;
    private final Header header;
    private final UnreadColumns unread;
    private final BitSet repeated = new BitSet();
    private RawRow waiting;

    private TemplateRows(RawRows rows, FoundHeader found) {
        this.rows = rows;
        this.found = found;
        this.header = found.header();
        this.unread = new UnreadColumns(found.texts(), header::reads);
        this.waiting = found.firstBelow();
    }

    /**
     * Reads up to the header; closes the rows when there is none.
     *
     * @throws RecordsException when none of the first lines of any table is a header of a template
     */
    static TemplateRows of(RawRows rows) throws IOException {
        try {
            return new TemplateRows(rows, find(rows));
        } catch (RuntimeException unreadable) {
            rows.close();
            throw unreadable;
        }
    }

    /** What is wrong with the first header counts when no other table has a better one. */
    private static FoundHeader find(RawRows rows) {
        BusinessException refusal = null;
        do {
            try {
                FoundHeader found = FoundHeader.in(rows);
                if (found != null && found.firstBelow() != null) {
                    return found;
                }
                refusal = found != null && refusal == null ? new FilesException(FilesError.EMPTY) : refusal;
            } catch (RecordsException noTemplate) {
                if (!FoundHeader.isOfHeader(noTemplate)) {
                    throw noTemplate;
                }
                refusal = refusal == null ? noTemplate : refusal;
            }
        } while (rows.nextTable());
        throw refusal == null ? new RecordsException(RecordsError.HEADER_NOT_FOUND) : refusal;
    }

    Header header() {
        return header;
    }

    /** The names of the columns as the file has them. */
    List<String> headerTexts() {
        return found.texts();
    }

    /** The next row that says anything; {@code null} at the end. */
    RowFields next() {
        for (RawRow row = nextRaw(); row != null; row = nextRaw()) {
            RowFields fields = header.fields(row.line(), row.values(), row.faults());
            if (!fields.isEmpty()) {
                return fields;
            }
        }
        return null;
    }

    /** The next row as it was written; {@code null} at the end. */
    RawRow nextRaw() {
        RawRow row = waiting == null ? rows.next() : waiting;
        waiting = null;
        while (row != null && found.isRepeatedBy(row)) {
            repeated.set((int) Math.min(Integer.MAX_VALUE - 1, row.line()));
            row = rows.next();
        }
        if (row != null) {
            unread.see(row);
        }
        return row;
    }

    /** What whoever sent the file should know of how it was read; after the last row, and then nothing is read any more. */
    List<FileNote> notes() {
        List<FileNote> notes = new ArrayList<>(rows.notes());
        furtherTables()
                .forEach(name -> notes.replaceAll(note -> note.equals(new FileNote(FileNoteKind.SHEET_UNREAD, name))
                        ? new FileNote(FileNoteKind.FURTHER_TABLE_UNREAD, name)
                        : note));
        tell(notes, FileNoteKind.LINES_UNREAD, Places.ranges(found.above(), String::valueOf));
        tell(notes, FileNoteKind.HEADER_REPEATED, Places.ranges(repeated, String::valueOf));
        tell(notes, FileNoteKind.COLUMNS_UNREAD, unread.untitled());
        return notes;
    }

    /** Names of the tables behind this one that could be read like it. */
    private List<String> furtherTables() {
        List<String> names = new ArrayList<>();
        while (rows.nextTable()) {
            try {
                FoundHeader further = FoundHeader.in(rows);
                if (further != null && further.firstBelow() != null) {
                    names.add(rows.tableName());
                }
            } catch (RecordsException | FilesException unlikeThis) {
                // It is told like any sheet that has content.
            }
        }
        return names;
    }

    private static void tell(List<FileNote> notes, FileNoteKind kind, String places) {
        if (!places.isEmpty()) {
            notes.add(new FileNote(kind, places));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
