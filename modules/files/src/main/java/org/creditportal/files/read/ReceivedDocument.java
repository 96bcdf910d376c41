package org.creditportal.files.read;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/**
 * A document on its way in, of a type that its content tells and its name agrees with. It is not opened further than is needed
 * to know that it carries nothing that runs. {@link #close} deletes it.
 */
public final class ReceivedDocument implements Closeable {

    private final Spool spool;
    private final FileName name;
    private DocumentType type;
    private Charset charset;

    private ReceivedDocument(Spool spool, FileName name) {
        this.spool = spool;
        this.name = name;
    }

    /**
     * Copies an upload aside and checks what it is. The stream is read to one byte beyond the limit at most, and is not closed.
     *
     * @param name as the sender gave it; may be null
     * @param largest in bytes
     * @throws FilesException when it is too large, empty, of no known type or of another than its name promises, or unsafe
     * @throws UncheckedIOException when reading or writing fails
     */
    public static ReceivedDocument receive(InputStream content, String name, long largest) {
        ReceivedDocument document = null;
        try {
            document = new ReceivedDocument(Spool.begin(content, largest), FileName.of(name));
            document.take(largest);
            return document;
        } catch (IOException failure) {
            discard(document);
            throw new UncheckedIOException(failure);
        } catch (RuntimeException refused) {
            discard(document);
            throw refused;
        }
    }

    private static void discard(ReceivedDocument document) {
        if (document != null) {
            document.close();
        }
    }

    private void take(long largest) throws IOException {
        if (spool.isEmpty()) {
            throw new FilesException(FilesError.NOTHING_IN_IT);
        }
        ContentType content = spool.type();
        if (content == ContentType.TEXT) {
            EncodingProbe probe = new EncodingProbe();
            spool.fill(largest, probe::take);
            charset = probe.finish();
            type = DocumentType.TEXT;
        } else {
            spool.fill(largest, (bytes, length) -> {});
            type = content == ContentType.ZIP ? DocumentGuard.typeOf(spool.map()) : content.document();
        }
        if (type == null) {
            throw new FilesException(FilesError.UNKNOWN_DOCUMENT);
        }
        if (!name.ending().isEmpty() && !type.endings().contains(name.ending())) {
            throw new FilesException(FilesError.TYPE, name.ending(), type.name());
        }
    }

    /** The last part of what may be a path, without invisible signs, at most 255 long; shown, never opened. */
    public String name() {
        return name.text();
    }

    public DocumentType type() {
        return type;
    }

    /**
     * What it says.
     *
     * @throws FilesException where it is no text
     */
    public String words() {
        if (charset == null) {
            throw new FilesException(FilesError.TYPE, name.ending(), DocumentType.TEXT.name());
        }
        try (BufferedReader reader = StrictText.open(spool.open(), charset)) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw StrictText.told(failure);
        }
    }

    /** In bytes. */
    public long size() {
        return spool.size();
    }

    /** SHA-256 of the content, in hex. */
    public String digest() {
        return spool.digest();
    }

    /** The bytes as they came; to be closed by who asks. */
    public InputStream open() throws IOException {
        return spool.open();
    }

    @Override
    public void close() {
        spool.close();
    }
}
