package org.creditportal.records.application.batch;

import java.io.Closeable;
import java.io.IOException;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.application.file.RawRow;
import org.creditportal.records.application.file.RawRows;
import org.creditportal.records.domain.template.Header;
import org.creditportal.records.domain.template.RowFields;

/**
 * The rows of a file by the columns of its template. A title may stand above the header, and a second header with the codes
 * below it.
 */
final class TemplateRows implements Closeable {

    private static final int LINES_SEARCHED = 10;

    private final RawRows rows;
    private final Header header;
    private boolean headerMayRepeat = true;

    private TemplateRows(RawRows rows, Header header) {
        this.rows = rows;
        this.header = header;
    }

    /**
     * Reads up to the header; closes the rows when there is none.
     *
     * @throws RecordsException when none of the first lines is a header of a template
     */
    static TemplateRows of(RawRows rows) throws IOException {
        try {
            RawRow row = rows.next();
            for (int i = 0; i < LINES_SEARCHED && row != null; i++) {
                if (Header.looksLikeHeader(row.values())) {
                    return new TemplateRows(rows, Header.of(row.values()));
                }
                row = rows.next();
            }
            throw new RecordsException(RecordsError.HEADER_NOT_FOUND);
        } catch (RuntimeException unreadable) {
            rows.close();
            throw unreadable;
        }
    }

    Header header() {
        return header;
    }

    /** The next row that says anything; {@code null} at the end. */
    RowFields next() {
        RawRow row = rows.next();
        if (row != null && headerMayRepeat) {
            headerMayRepeat = false;
            row = Header.looksLikeHeader(row.values()) ? rows.next() : row;
        }
        while (row != null) {
            RowFields fields = header.fields(row.line(), row.values());
            if (!fields.isEmpty()) {
                return fields;
            }
            row = rows.next();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
