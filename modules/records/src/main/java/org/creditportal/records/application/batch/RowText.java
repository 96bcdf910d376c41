package org.creditportal.records.application.batch;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * Rows as the text that the database loads: values with tabs between, lines with line feeds. Written only as it is read, so
 * that this side writes while the other side stores.
 */
final class RowText extends InputStream {

    private static final int BLOCK = 64 * 1024;

    private final Iterator<Object[]> rows;
    private final Block block = new Block();
    private int position;

    RowText(List<Object[]> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : block.at(position++);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (isAtEnd()) {
            return -1;
        }
        int count = block.copy(position, target, offset, length);
        position += count;
        return count;
    }

    private boolean isAtEnd() {
        if (position == block.size()) {
            block.reset();
            position = 0;
            while (rows.hasNext() && block.size() < BLOCK) {
                block.line(rows.next());
            }
        }
        return block.size() == 0;
    }

    private static final class Block extends ByteArrayOutputStream {

        private static final byte[] NULL = {'\\', 'N'};

        int at(int place) {
            return buf[place] & 0xFF;
        }

        int copy(int from, byte[] target, int offset, int length) {
            int copied = Math.min(length, count - from);
            System.arraycopy(buf, from, target, offset, copied);
            return copied;
        }

        void line(Object[] values) {
            for (int i = 0; i < values.length; i++) {
                if (i > 0) {
                    write('\t');
                }
                value(values[i]);
            }
            write('\n');
        }

        private void value(Object value) {
            if (value == null) {
                write(NULL, 0, NULL.length);
                return;
            }
            byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            int plain = 0;
            for (int i = 0; i < bytes.length; i++) {
                int letter = escape(bytes[i]);
                if (letter != 0) {
                    write(bytes, plain, i - plain);
                    write('\\');
                    write(letter);
                    plain = i + 1;
                }
            }
            write(bytes, plain, bytes.length - plain);
        }

        private static int escape(byte character) {
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
}
