package org.creditportal.records.application.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/** The rows of the first visible sheet of a workbook that has any. Holds the packed file and its shared texts, no rows. */
final class WorkbookRows implements RawRows {

    /** Shared texts may be shown many times; together this much is more than any sheet needs, and ends in seconds. */
    private static final long MOST_CHARACTERS = 2L * 1024 * 1024 * 1024;

    private final ZipContent zip;
    private final Iterator<ZipPart> sheets;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean from1904;
    private final RowLimit limit;
    private SheetRows sheet;
    private boolean found;
    private long characters;

    private WorkbookRows(ByteBuffer content, FileLimits limits) throws IOException {
        zip = ZipContent.of(content);
        WorkbookParts parts = WorkbookParts.of(zip);
        sheets = parts.sheets().iterator();
        texts = parts.texts();
        formats = parts.formats();
        from1904 = parts.from1904();
        limit = new RowLimit(limits);
    }

    static RawRows open(InputStream content, FileLimits limits) throws IOException {
        long maximum = limits.maximumWorkbookSize();
        byte[] bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maximum + 1));
        if (bytes.length > maximum) {
            throw new RecordsException(RecordsError.FILE_TOO_LARGE, FileLimits.mebibytes(maximum));
        }
        return new WorkbookRows(ByteBuffer.wrap(bytes), limits);
    }

    @Override
    public RawRow next() {
        try {
            RawRow row = nextOfSheet();
            while (row == null && !found && sheets.hasNext()) {
                close();
                sheet = new SheetRows(zip.open(sheets.next()), texts, formats, from1904);
                row = nextOfSheet();
            }
            return row == null ? null : counted(row);
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
            throw new RecordsException(RecordsError.FILE_BOMB);
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
