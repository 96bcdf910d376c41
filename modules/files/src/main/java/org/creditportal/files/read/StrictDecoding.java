package org.creditportal.files.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Tries whether bytes that come in pieces are valid in one encoding. Keeps nothing but a character cut in two. */
final class StrictDecoding {

    private static final int CHARACTERS = 16 * 1024;
    private static final int LONGEST_CHARACTER = 8;

    private final CharsetDecoder decoder;
    private final CharBuffer characters = CharBuffer.allocate(CHARACTERS);
    private ByteBuffer input = ByteBuffer.allocate(0);
    private boolean valid = true;
    private boolean sawNul;

    StrictDecoding(Charset charset) {
        decoder = strict(charset);
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void take(byte[] bytes, int length) {
        if (!valid) {
            return;
        }
        input = room(input, length);
        input.put(bytes, 0, length).flip();
        decode(false);
        input.compact();
    }

    /** The buffer with what is left in it, and room for so many bytes. */
    private static ByteBuffer room(ByteBuffer kept, int length) {
        return kept.remaining() >= length
                ? kept
                : ByteBuffer.allocate(kept.position() + length + LONGEST_CHARACTER)
                        .put(kept.flip());
    }

    /** Whether all bytes taken are valid text in this encoding, to the end, without the character NUL. */
    boolean finish() {
        if (valid) {
            input.flip();
            decode(true);
        }
        return valid && !sawNul;
    }

    private void decode(boolean end) {
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(input, characters, end);
            noteNul();
        } while (result.isOverflow());
        valid = !result.isError();
    }

    private void noteNul() {
        char[] decoded = characters.array();
        for (int i = 0; i < characters.position() && !sawNul; i++) {
            sawNul = decoded[i] == 0;
        }
    }
}
