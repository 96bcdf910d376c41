package org.creditportal.files.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** An upload of rows on its way in: spooled, looked at while it was copied, and let in. {@link #close} deletes it. */
public final class SpooledFile implements Closeable {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Spool spool;
    private FileFacts facts;

    private SpooledFile(Spool spool) {
        this.spool = spool;
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
            file = new SpooledFile(Spool.begin(content, limits.maximumSize()));
            file.take(FileName.of(name), limits);
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
            file.close();
        }
    }

    private void take(FileName name, FileLimits limits) throws IOException {
        if (spool.isEmpty()) {
            throw new FilesException(FilesError.EMPTY);
        }
        ContentType type = spool.type();
        if (!type.mayHoldRows()) {
            throw new FilesException(FilesError.UNKNOWN);
        }
        byte[] start = spool.start();
        Charset charset = null;
        if (type == ContentType.TEXT) {
            EncodingProbe probe = new EncodingProbe();
            spool.fill(limits.maximumSize(false), probe::take);
            charset = probe.finish();
        } else {
            spool.fill(limits.maximumSize(true), (bytes, length) -> {});
        }
        if (type == ContentType.OLE2) {
            refuseContainer();
        }
        FileFormat format = charset == null ? FileFormat.XLSX : TextFormat.of(start, charset, name);
        if (format == FileFormat.XLSX) {
            WorkbookGuard.check(spool.map());
        }
        name.requireAgreement(format);
        facts = new FileFacts(
                name.text(),
                spool.size(),
                spool.digest(),
                format,
                charset == null ? "" : charset.name(),
                format == FileFormat.JSON ? names(charset) : List.of());
    }

    private List<String> names(Charset charset) throws IOException {
        try (InputStream content = open()) {
            return JsonRows.names(content, charset);
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
        return spool.open();
    }

    /** The rows of the file, to be closed before the file. */
    public RawRows rows(FileLimits limits) throws IOException {
        return RowReading.open(facts.format(), facts.encoding(), facts.names(), open(), limits);
    }

    @Override
    public void close() {
        spool.close();
    }
}
