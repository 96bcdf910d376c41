package org.creditportal.files.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.kernel.cryptography.Digests;

/**
 * The bytes of an upload in a temporary file that only this account can read. They are counted and digested while they are
 * copied, and the stream is read to one byte beyond the limit at most. {@link #close} deletes the file.
 */
final class Spool implements Closeable {

    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final InputStream content;
    private final byte[] buffer = new byte[BUFFER];
    private final int first;
    private long size;
    private String digest;

    private Spool(Path path, InputStream content, int first) throws IOException {
        this.path = path;
        this.content = content;
        this.first = content.readNBytes(buffer, 0, first);
    }

    /** Takes bytes in passing. */
    @FunctionalInterface
    interface Passing {
        void take(byte[] bytes, int length);
    }

    /** Reads the beginning of an upload; the stream is not closed, here or later. */
    static Spool begin(InputStream content, long maximum) throws IOException {
        Path path = Files.createTempFile("upload", ".spool");
        try {
            return new Spool(path, content, ahead(maximum));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    /** Never more than one byte beyond the limit. */
    private static int ahead(long left) {
        return (int) Math.min(BUFFER, left + 1);
    }

    boolean isEmpty() {
        return first == 0;
    }

    ContentType type() {
        return ContentType.of(buffer, first);
    }

    byte[] start() {
        return Arrays.copyOf(buffer, first);
    }

    /**
     * Copies it whole.
     *
     * @throws FilesException when it is larger than the limit
     */
    void fill(long maximum, Passing passing) throws IOException {
        MessageDigest counted = Digests.sha256();
        try (OutputStream target = new DigestOutputStream(Files.newOutputStream(path), counted)) {
            for (int read = first; read > 0; read = content.readNBytes(buffer, 0, ahead(maximum - size))) {
                size += read;
                if (size > maximum) {
                    throw new FilesException(FilesError.TOO_LARGE, FileLimits.mebibytes(maximum));
                }
                passing.take(buffer, read);
                target.write(buffer, 0, read);
            }
        }
        digest = HexFormat.of().formatHex(counted.digest());
    }

    long size() {
        return size;
    }

    /** SHA-256, in hex. */
    String digest() {
        return digest;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    ByteBuffer map() throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
