package org.creditportal.files.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** Text in a known encoding, without its byte order mark; a wrong byte ends the reading instead of becoming a character. */
final class StrictText {

    private static final int BUFFER = 64 * 1024;
    private static final char MARK = '\uFEFF';

    private StrictText() {}

    static BufferedReader open(InputStream content, Charset charset) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(content, StrictDecoding.strict(charset)), BUFFER);
        try {
            reader.mark(1);
            if (reader.read() != MARK) {
                reader.reset();
            }
        } catch (CharacterCodingException wrong) {
            throw told(wrong);
        }
        return reader;
    }

    /** What failed while reading: the text, which is the file's fault, or the machine. */
    static RuntimeException told(IOException failure) {
        return failure instanceof CharacterCodingException
                ? new FilesException(FilesError.ENCODING)
                : new UncheckedIOException(failure);
    }
}
