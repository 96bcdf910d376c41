package org.creditportal.records.application.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/**
 * The bytes of an uploaded file, bounded, and their text: strictly UTF-8, else strictly GB18030, else refused. Nothing is
 * guessed and no character is replaced, because a wrong character in a name is a wrong record.
 */
public final class FileContent {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** ZIP (also XLSX), old Excel, PDF, gzip, RAR: known by their first bytes whatever the name says. */
    private static final List<byte[]> OTHER_FORMATS = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            new byte[] {'%', 'P', 'D', 'F'},
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {'R', 'a', 'r', '!'});

    private final byte[] bytes;
    private final Charset charset;
    private final String text;

    private FileContent(byte[] bytes) {
        this.bytes = bytes;
        String utf8 = decode(StandardCharsets.UTF_8);
        this.charset = utf8 != null ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        this.text = utf8 != null ? utf8 : decode(charset);
        if (text == null) {
            throw new RecordsException(RecordsError.FILE_ENCODING);
        }
    }

    /**
     * Reads the stream to its end, but never more than one byte beyond the limit.
     *
     * @param maximum the largest file taken, in bytes
     * @throws RecordsException when it is too large, empty, no text, or in no known encoding
     */
    static FileContent read(InputStream stream, int maximum) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(maximum + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (bytes.length > maximum) {
            throw new RecordsException(RecordsError.FILE_TOO_LARGE, Math.max(1, maximum / MEBIBYTE));
        }
        if (bytes.length == 0) {
            throw new RecordsException(RecordsError.FILE_EMPTY);
        }
        if (isOtherFormat(bytes)) {
            throw new RecordsException(RecordsError.FILE_NOT_CSV);
        }
        return new FileContent(bytes);
    }

    private static boolean isOtherFormat(byte[] bytes) {
        if (OTHER_FORMATS.stream().anyMatch(format -> startsWith(bytes, format))) {
            return true;
        }
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private String decode(Charset tried) {
        boolean marked = startsWith(bytes, UTF8_MARK);
        int start = marked ? UTF8_MARK.length : 0;
        try {
            CharBuffer decoded = tried.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
            return decoded.toString();
        } catch (CharacterCodingException otherEncoding) {
            return null;
        }
    }

    String text() {
        return text;
    }

    String encoding() {
        return charset.name();
    }

    long size() {
        return bytes.length;
    }

    /** SM3 of the bytes, in hex. */
    String digest() {
        return Digests.sm3(bytes);
    }
}
