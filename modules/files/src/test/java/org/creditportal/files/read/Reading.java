package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** Reading files in tests. */
final class Reading {

    static final FileLimits LIMITS = FileLimits.USUAL;

    private Reading() {}

    static List<RawRow> upload(byte[] bytes, String name) {
        try (SpooledFile file = SpooledFile.receive(new ByteArrayInputStream(bytes), name, LIMITS)) {
            return all(file.rows(LIMITS));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static FileFacts facts(byte[] bytes, String name) {
        try (SpooledFile file = SpooledFile.receive(new ByteArrayInputStream(bytes), name, LIMITS)) {
            return file.facts();
        }
    }

    static List<RawRow> all(RawRows opened) throws IOException {
        List<RawRow> all = new ArrayList<>();
        try (RawRows rows = opened) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    static List<RawRow> read(FileFormat format, String encoding, byte[] bytes) {
        List<String> names = format == FileFormat.JSON ? names(encoding, bytes) : List.of();
        return read(format, encoding, names, new ByteArrayInputStream(bytes), LIMITS);
    }

    private static List<String> names(String encoding, byte[] bytes) {
        try {
            return JsonRows.names(new ByteArrayInputStream(bytes), Charset.forName(encoding));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<RawRow> read(FileFormat format, String encoding, InputStream content, FileLimits limits) {
        return read(format, encoding, List.of(), content, limits);
    }

    private static List<RawRow> read(
            FileFormat format, String encoding, List<String> names, InputStream content, FileLimits limits) {
        try {
            return all(RowReading.open(format, encoding, names, content, limits));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static FilesException refused(ThrowingCallable action, FilesError expected) {
        FilesException refused = catchThrowableOfType(FilesException.class, action);
        assertThat(refused).as("refused as " + expected).isNotNull();
        assertThat(refused.code()).isEqualTo(expected);
        return refused;
    }

    static FilesException refused(byte[] bytes, String name, FilesError expected) {
        return refused(() -> upload(bytes, name), expected);
    }

    /** Bytes this thread allocates for the action, garbage included: an upper bound of what it can hold. */
    static long allocated(Runnable action) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        action.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** A stream of one text repeated for ever, up to a size; counts what was taken from it. */
    static final class Repeated extends InputStream {

        private final byte[] text;
        private final long size;
        private long given;

        Repeated(byte[] text, long size) {
            this.text = text.clone();
            this.size = size;
        }

        long given() {
            return given;
        }

        @Override
        public int read() {
            return given == size ? -1 : Byte.toUnsignedInt(text[(int) (given++ % text.length)]);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (given == size) {
                return -1;
            }
            int read = (int) Math.min(length, size - given);
            for (int i = 0; i < read; i++) {
                target[offset + i] = text[(int) (given++ % text.length)];
            }
            return read;
        }
    }
}
