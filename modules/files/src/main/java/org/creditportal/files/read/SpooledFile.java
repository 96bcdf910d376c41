package org.creditportal.files.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.kernel.cryptography.Digests;

/**
 * An upload on its way in: its bytes in a temporary file that only this account can read, looked at while they were copied,
 * and let in. {@link #close} deletes the file.
 */
public final class SpooledFile implements Closeable {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Path path;
    private FileFacts facts;

    private SpooledFile(Path path) {
        this.path = path;
    }

    /**
     * Copies an upload in one pass and checks what it is. The stream is read to one byte beyond the limit at most, and is not
     * closed.
     *
     * @param name as the sender gave it; may be null
     * @throws FilesException when the file is too large, empty, of another format than its name promises, or unsafe
     * @throws UncheckedIOException when reading or writing fails
     */
    public static SpooledFile receive(InputStream content, String name, FileLimits limits) {
        SpooledFile file = null;
        try {
            file = new SpooledFile(Files.createTempFile("upload", ".spool"));
            file.take(content, FileName.of(name), limits);
            return file;
        } catch (IOException failure) {
            discard(file);
            throw new UncheckedIOException(failure);
        } catch (RuntimeException refused) {
            discard(file);
            throw refused;
        }
    }

    private static void discard(SpooledFile file) {
        if (file != null) {
            file.delete();
        }
    }

    private void take(InputStream content, FileName name, FileLimits limits) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int first = content.readNBytes(buffer, 0, ahead(limits.maximumSize()));
        if (first == 0) {
            throw new FilesException(FilesError.EMPTY);
        }
        ContentType type = ContentType.of(buffer, first);
        if (type == ContentType.OTHER) {
            throw new FilesException(FilesError.UNKNOWN);
        }
        byte[] start = Arrays.copyOf(buffer, first);
        EncodingProbe probe = type == ContentType.TEXT ? new EncodingProbe() : null;
        MessageDigest digest = Digests.sha256();
        long size = copy(content, buffer, first, limits.maximumSize(probe == null), digest, probe);
        if (type == ContentType.OLE2) {
            refuseContainer();
        }
        Charset charset = probe == null ? null : probe.finish();
        FileFormat format = charset == null ? FileFormat.XLSX : TextFormat.of(start, charset, name);
        if (format == FileFormat.XLSX) {
            guard(size);
        }
        name.requireAgreement(format);
        facts = new FileFacts(
                name.text(),
                size,
                HexFormat.of().formatHex(digest.digest()),
                format,
                charset == null ? "" : charset.name(),
                format == FileFormat.JSON ? names(charset) : List.of());
    }

    private List<String> names(Charset charset) throws IOException {
        try (InputStream content = open()) {
            return JsonRows.names(content, charset);
        }
    }

    private long copy(
            InputStream content, byte[] buffer, int first, long maximum, MessageDigest digest, EncodingProbe probe)
            throws IOException {
        long size = 0;
        try (OutputStream target = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int read = first; read > 0; read = content.readNBytes(buffer, 0, ahead(maximum - size))) {
                size += read;
                if (size > maximum) {
                    throw new FilesException(FilesError.TOO_LARGE, FileLimits.mebibytes(maximum));
                }
                if (probe != null) {
                    probe.take(buffer, read);
                }
                target.write(buffer, 0, read);
            }
        }
        return size;
    }

    /** Never more than one byte beyond the limit. */
    private static int ahead(long left) {
        return (int) Math.min(BUFFER, left + 1);
    }

    private void guard(long size) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            WorkbookGuard.check(channel.map(FileChannel.MapMode.READ_ONLY, 0, size));
        }
    }

    /** Both old workbooks and encrypted new ones are such containers; only the latter have a part of this name. */
    private void refuseContainer() throws IOException {
        byte[] window = new byte[BUFFER];
        int kept = 0;
        try (InputStream stream = open()) {
            for (int read = stream.read(window); read > 0; read = stream.read(window, kept, BUFFER - kept)) {
                int length = kept + read;
                if (indexOf(window, length, ENCRYPTED_PACKAGE) >= 0) {
                    throw new FilesException(FilesError.ENCRYPTED);
                }
                kept = Math.min(length, ENCRYPTED_PACKAGE.length);
                System.arraycopy(window, length - kept, window, 0, kept);
            }
        }
        throw new FilesException(FilesError.OLD_WORKBOOK);
    }

    private static int indexOf(byte[] bytes, int length, byte[] wanted) {
        for (int at = 0; at + wanted.length <= length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    /** What was found while the file came in. */
    public FileFacts facts() {
        return facts;
    }

    /** The bytes as they came; to be closed by who asks. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** The rows of the file, to be closed before the file. */
    public RawRows rows(FileLimits limits) throws IOException {
        return RowReading.open(facts.format(), facts.encoding(), facts.names(), open(), limits);
    }

    @Override
    public void close() {
        delete();
    }

    private void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
