package org.creditportal.records.application.batch;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;

/**
 * Rows as the text that the database loads: values with tabs between, lines with line feeds. Written only as it is read, so
 * that few of its bytes are in memory at a time, and in the same two buffers, because a row has more than a thousand.
 */
final class RowText extends InputStream {

    private static final int BLOCK = 16 * 1024;

    private final Iterator<Object[]> rows;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private char[] text = new char[2 * BLOCK];
    private int length;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    RowText(Iterator<Object[]> rows) {
        this.rows = rows;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : bytes.get() & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) {
        if (isAtEnd()) {
            return -1;
        }
        int copied = Math.min(wanted, bytes.remaining());
        bytes.get(target, offset, copied);
        return copied;
    }

    private boolean isAtEnd() {
        if (!bytes.hasRemaining() && rows.hasNext()) {
            length = 0;
            while (rows.hasNext() && length < BLOCK) {
                line(rows.next());
            }
            encode();
        }
        return !bytes.hasRemaining();
    }

    private void encode() {
        int most = (int) Math.ceil(length * (double) encoder.maxBytesPerChar());
        bytes = bytes.capacity() < most ? ByteBuffer.allocate(most) : bytes.clear();
        encoder.reset().encode(CharBuffer.wrap(text, 0, length), bytes, true);
        bytes.flip();
    }

    private void line(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                write('\t');
            }
            if (values[i] == null) {
                write('\\');
                write('N');
            } else {
                value(values[i].toString());
            }
        }
        write('\n');
    }

    private void value(String value) {
        room(value.length());
        value.getChars(0, value.length(), text, length);
        int end = length + value.length();
        while (length < end && escape(text[length]) == 0) {
            length++;
        }
        if (length < end) {
            escaped(value.substring(value.length() - (end - length)));
        }
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = escape(value.charAt(i));
            if (letter == 0) {
                write(value.charAt(i));
            } else {
                write('\\');
                write(letter);
            }
        }
    }

    /** The letter that stands for a character after a backslash; 0 for characters that stand for themselves. */
    private static char escape(char character) {
        if (character > '\\') {
            return 0; // nearly all
        }
        return switch (character) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\\' -> '\\';
            case 0 -> '0';
            default -> 0;
        };
    }

    private void write(char character) {
        room(1);
        text[length++] = character;
    }

    private void room(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, 2 * (length + more));
        }
    }
}
