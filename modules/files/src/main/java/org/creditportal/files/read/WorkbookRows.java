package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.files.read.WorkbookParts.Sheet;

/**
 * The rows of a workbook's visible sheets, each a table, from the first that has any; those that only show how others are filled in come
 * last. Holds the packed file and its shared
 * texts, no rows.
 */
final class WorkbookRows implements RawRows {

    /** Shared texts may be shown many times; together this much is more than any sheet needs, and ends in seconds. */
    private static final long MOST_CHARACTERS = 2L * 1024 * 1024 * 1024;

    private final ZipContent zip;
    private final List<Sheet> all;
    private final Iterator<Sheet> visible;
    private final SheetLook look;
    private final RowLimit limit;
    private Sheet present;
    private SheetRows sheet;
    private boolean found;
    private long characters;

    private WorkbookRows(ByteBuffer content, FileLimits limits) throws IOException {
        zip = ZipContent.of(content);
        WorkbookParts parts = WorkbookParts.of(zip);
        all = parts.sheets();
        visible = all.stream()
                .filter(Sheet::isVisible)
                .sorted(Comparator.comparing(Sheet::isExample))
                .iterator();
        look = parts.look();
        limit = new RowLimit(limits);
    }

    static RawRows open(InputStream content, FileLimits limits) throws IOException {
        long maximum = limits.maximumWorkbookSize();
        byte[] bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maximum + 1));
        if (bytes.length > maximum) {
            throw new FilesException(FilesError.TOO_LARGE, FileLimits.mebibytes(maximum));
        }
        return new WorkbookRows(ByteBuffer.wrap(bytes), limits);
    }

    @Override
    public RawRow next() {
        RawRow row = nextOfSheet();
        while (row == null && !found && nextTable()) {
            row = nextOfSheet();
        }
        return row == null ? null : counted(row);
    }

    @Override
    public boolean nextTable() {
        if (!visible.hasNext()) {
            return false;
        }
        try {
            close();
            present = visible.next();
            sheet = new SheetRows(zip.open(present.part()), look, merged(present));
            found = false;
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String tableName() {
        return present == null || present.isExample() ? "" : present.name();
    }

    private MergedCells merged(Sheet read) throws IOException {
        try (InputStream part = zip.open(read.part())) {
            return MergedCells.of(part);
        }
    }

    @Override
    public List<FileNote> notes() {
        List<FileNote> notes = new ArrayList<>();
        if (present != null) {
            notes.add(new FileNote(FileNoteKind.SHEET_READ, present.name()));
            tell(notes, FileNoteKind.HIDDEN_ROWS_READ, Places.ranges(sheet.hiddenRows(), String::valueOf));
            tell(notes, FileNoteKind.HIDDEN_COLUMNS_READ, Places.ranges(sheet.hiddenColumns(), Places::column));
        }
        all.stream()
                .filter(other -> other != present && hasContent(other))
                .forEach(other -> notes.add(new FileNote(
                        other.isVisible() ? FileNoteKind.SHEET_UNREAD : FileNoteKind.HIDDEN_SHEET_UNREAD,
                        other.name())));
        return notes;
    }

    private static void tell(List<FileNote> notes, FileNoteKind kind, String places) {
        if (!places.isEmpty()) {
            notes.add(new FileNote(kind, places));
        }
    }

    /** Whether anything is lost when the sheet is left out; one that cannot be read has content, too. */
    private boolean hasContent(Sheet other) {
        try (SheetRows rows = new SheetRows(zip.open(other.part()), look, MergedCells.NONE)) {
            return rows.next() != null;
        } catch (FilesException unreadable) {
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private RawRow nextOfSheet() {
        return sheet == null ? null : sheet.next();
    }

    private RawRow counted(RawRow row) {
        found = true;
        characters += characters(row.values());
        if (characters > MOST_CHARACTERS) {
            throw new FilesException(FilesError.BOMB);
        }
        return limit.count(row);
    }

    private static long characters(List<String> values) {
        long sum = 0;
        for (String value : values) {
            sum += value.length();
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
    }
}
