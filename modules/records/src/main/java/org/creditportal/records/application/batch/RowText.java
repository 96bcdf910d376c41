package org.creditportal.records.application.batch;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * Rows as the text that the database loads: values with tabs between, lines with line feeds. Written only as it is read, so
 * that this side writes while the other side stores.
 */
final class RowText extends InputStream {

    private static final int BLOCK = 32 * 1024;

    private final Iterator<Object[]> rows;
    private final StringBuilder text = new StringBuilder(2 * BLOCK);
    private byte[] block = {};
    private int position;

    RowText(List<Object[]> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : block[position++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (isAtEnd()) {
            return -1;
        }
        int copied = Math.min(length, block.length - position);
        System.arraycopy(block, position, target, offset, copied);
        position += copied;
        return copied;
    }

    private boolean isAtEnd() {
        if (position == block.length) {
            text.setLength(0);
            while (rows.hasNext() && text.length() < BLOCK) {
                line(rows.next());
            }
            block = text.toString().getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return block.length == 0;
    }

    private void line(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            if (values[i] == null) {
                text.append("\\N");
            } else {
                value(values[i].toString());
            }
        }
        text.append('\n');
    }

    private void value(String value) {
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char letter = escape(value.charAt(i));
            if (letter != 0) {
                text.append(value, plain, i).append('\\').append(letter);
                plain = i + 1;
            }
        }
        text.append(value, plain, value.length());
    }

    /** The letter that stands for a character after a backslash; 0 for characters that stand for themselves. */
    private static char escape(char character) {
        return switch (character) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\\' -> '\\';
            case 0 -> '0';
            default -> 0;
        };
    }
}
