package org.creditportal.files.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/**
 * Finds the encoding of a text while its bytes pass by. A byte order mark decides; without one, UTF-16 is told by its
 * separators, else the text is strictly UTF-8 or strictly GB18030, in this order. Nothing is guessed and no character is
 * replaced, because a wrong character in a name is a wrong record.
 */
final class EncodingProbe {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Any table in UTF-16 has at least one ASCII character (separator, digit, end of line) in so many bytes. */
    private static final int PLAIN_CHARACTERS = 100;

    private static final String SEPARATORS = ",;\t\r\n\"";

    private final Map<Charset, StrictDecoding> candidates = new LinkedHashMap<>();
    private boolean pureAscii = true;

    /** Takes the next bytes; the first piece must be as long as the file allows, since it tells UTF-16. */
    void take(byte[] bytes, int length) {
        if (candidates.isEmpty()) {
            candidates(bytes, length).forEach(each -> candidates.put(each, new StrictDecoding(each)));
        }
        pureAscii = pureAscii && isAscii(bytes, length);
        if (!pureAscii) {
            candidates.values().forEach(each -> each.take(bytes, length));
        }
    }

    /**
     * The encoding of all that was taken.
     *
     * @throws FilesException when it is text in none
     */
    Charset finish() {
        if (pureAscii) {
            return StandardCharsets.UTF_8;
        }
        return candidates.entrySet().stream()
                .filter(each -> each.getValue().finish())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new FilesException(FilesError.ENCODING));
    }

    private static List<Charset> candidates(byte[] bytes, int length) {
        if (ContentType.startsWith(bytes, length, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF)) {
            return List.of(StandardCharsets.UTF_8);
        }
        if (ContentType.startsWith(bytes, length, (byte) 0xFF, (byte) 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (ContentType.startsWith(bytes, length, (byte) 0xFE, (byte) 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        List<Charset> unmarked = new ArrayList<>(utf16(bytes, length));
        return unmarked.isEmpty() ? List.of(StandardCharsets.UTF_8, GB18030) : unmarked;
    }

    /** A separator is a zero byte beside its ASCII code; read in the wrong order it is a sign that hardly ever occurs. */
    private static List<Charset> utf16(byte[] bytes, int length) {
        int zeros = 0;
        int little = 0;
        int big = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            little += bytes[i + 1] == 0 && isSeparator(bytes[i]) ? 1 : 0;
            big += bytes[i] == 0 && isSeparator(bytes[i + 1]) ? 1 : 0;
            zeros += bytes[i] == 0 || bytes[i + 1] == 0 ? 1 : 0;
        }
        boolean strayZeros = zeros < length / PLAIN_CHARACTERS;
        if (strayZeros || little == big) {
            return List.of();
        }
        return List.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean isSeparator(byte value) {
        return SEPARATORS.indexOf(value) >= 0;
    }

    /** NUL is no text: it goes to the decoders, which refuse it. */
    private static boolean isAscii(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] <= 0) {
                return false;
            }
        }
        return true;
    }
}
