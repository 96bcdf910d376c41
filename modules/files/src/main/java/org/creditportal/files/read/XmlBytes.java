package org.creditportal.files.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/**
 * XML on its way into a parser that would hold a text of any length: refuses what no spreadsheet program writes and what makes
 * parsers dangerous, that is document types and entities, CDATA, encodings other than UTF-8, and stretches of a megabyte
 * without a tag. Counts the rows of a sheet on the way.
 */
final class XmlBytes extends FilterInputStream {

    private static final int LONGEST_STRETCH = 1024 * 1024;
    /** What Excel itself can hold. */
    static final int MOST_ROWS = 1_048_576;

    private static final int OUTSIDE = 0;
    private static final int AFTER_BRACKET = 1;
    private static final int AFTER_EXCLAMATION = 2;
    private static final int IN_ROW = 3;
    private static final byte[] ROW = {'r', 'o', 'w'};
    private static final String AFTER_NAME = " \t\r\n/>";

    private int state = OUTSIDE;
    private int matched;
    private int stretch;
    private int rows;
    private boolean begun;

    XmlBytes(InputStream in) {
        super(in);
    }

    /** Reads to the end, for the sake of the checks. */
    void drain(byte[] buffer) throws IOException {
        while (read(buffer, 0, buffer.length) >= 0) {
            continue;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        int at = offset;
        while (at < offset + read) {
            if (begun && state == OUTSIDE) {
                int next = skipText(target, at, offset + read);
                lengthen(next - at);
                at = next;
            }
            if (at < offset + read) {
                check(target[at++]);
            }
        }
        return read;
    }

    /** Most bytes need no look of their own. */
    private static int skipText(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != '<' && bytes[at] != 0) {
            at++;
        }
        return at;
    }

    private void lengthen(int by) {
        stretch += by;
        if (stretch > LONGEST_STRETCH) {
            throw new FilesException(FilesError.BOMB);
        }
    }

    private void check(byte value) {
        if (value == '<') {
            begun = true;
            stretch = 0;
            matched = 0;
            state = AFTER_BRACKET;
            return;
        }
        lengthen(1);
        if (value == 0 || !begun && !mayPrecede(value)) {
            throw ZipContent.broken();
        }
        if (state != OUTSIDE) {
            advance(value);
        }
    }

    private void advance(byte value) {
        if (state == AFTER_EXCLAMATION && value != '-') {
            throw new FilesException(FilesError.ENTITIES);
        }
        if (state == AFTER_BRACKET && value == '!') {
            state = AFTER_EXCLAMATION;
        } else if (state != AFTER_EXCLAMATION && matched < ROW.length && value == ROW[matched]) {
            matched++;
            state = IN_ROW;
        } else {
            if (matched == ROW.length && AFTER_NAME.indexOf(value) >= 0 && ++rows > MOST_ROWS) {
                throw new FilesException(FilesError.TOO_MANY_ROWS, MOST_ROWS);
            }
            state = OUTSIDE;
        }
    }

    /** Blanks and the mark of UTF-8; anything else would be an encoding in which tags look otherwise. */
    private static boolean mayPrecede(byte value) {
        return AFTER_NAME.indexOf(value) >= 0 && value > 0 && value <= ' '
                || value == (byte) 0xEF
                || value == (byte) 0xBB
                || value == (byte) 0xBF;
    }
}
