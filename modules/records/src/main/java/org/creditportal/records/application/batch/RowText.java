package org.creditportal.records.application.batch;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;

/**
 * Rows as the text that the database loads: values with tabs between, lines with line feeds. Written only as it is read, so
 * that this side writes while the other side stores.
 */
final class RowText extends InputStream {

    private static final int BLOCK = 32 * 1024;
    private static final byte[] NULL = {'\\', 'N'};

    private final Iterator<Object[]> rows;
    private byte[] block = new byte[2 * BLOCK];
    private int length;
    private int position;

    RowText(Iterator<Object[]> rows) {
        this.rows = rows;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : block[position++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) {
        if (isAtEnd()) {
            return -1;
        }
        int copied = Math.min(wanted, length - position);
        System.arraycopy(block, position, target, offset, copied);
        position += copied;
        return copied;
    }

    private boolean isAtEnd() {
        if (position == length) {
            position = 0;
            length = 0;
            while (rows.hasNext() && length < BLOCK) {
                line(rows.next());
            }
        }
        return length == 0;
    }

    private void line(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                write((byte) '\t');
            }
            if (values[i] == null) {
                write(NULL, 0, NULL.length);
            } else {
                value(values[i].toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        write((byte) '\n');
    }

    /** Characters beyond ASCII have no byte in common with those that need a backslash. */
    private void value(byte[] value) {
        int plain = 0;
        for (int i = 0; i < value.length; i++) {
            byte letter = escape(value[i]);
            if (letter != 0) {
                write(value, plain, i);
                write((byte) '\\');
                write(letter);
                plain = i + 1;
            }
        }
        write(value, plain, value.length);
    }

    /** The letter that stands for a character after a backslash; 0 for characters that stand for themselves. */
    private static byte escape(byte character) {
        return switch (character) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\\' -> '\\';
            case 0 -> '0';
            default -> 0;
        };
    }

    private void write(byte[] bytes, int from, int until) {
        room(until - from);
        System.arraycopy(bytes, from, block, length, until - from);
        length += until - from;
    }

    private void write(byte value) {
        room(1);
        block[length++] = value;
    }

    private void room(int more) {
        if (block.length - length < more) {
            block = Arrays.copyOf(block, 2 * (length + more));
        }
    }
}
