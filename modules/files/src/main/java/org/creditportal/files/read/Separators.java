package org.creditportal.files.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** Tells what separates the values of a CSV text: of comma, semicolon and tab the one that a line has most of. */
final class Separators {

    private static final char[] KNOWN = {',', ';', '\t'};
    private static final int LINES = 10;
    private static final int CHARACTERS = 32 * 1024;

    private Separators() {}

    /** Looks at the first lines, outside quotes, and leaves the reader where it was. */
    static char find(BufferedReader text) throws IOException {
        text.mark(CHARACTERS);
        char[] start = new char[CHARACTERS];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < CHARACTERS; length += Math.max(0, read)) {
                read = text.read(start, length, CHARACTERS - length);
            }
        } catch (CharacterCodingException wrong) {
            throw StrictText.told(wrong);
        }
        text.reset();
        return mostUsed(start, length);
    }

    /** A tab that was put beside a value, so that a spreadsheet leaves its figures alone, separates nothing; nor does one at an end of a line. */
    private static boolean isBesideAnother(char[] text, int at, int length) {
        return text[at] == '\t' && (isOther(text, at - 1, length) || isOther(text, at + 1, length));
    }

    private static boolean isOther(char[] text, int at, int length) {
        return at < 0 || at >= length || ",;\r\n".indexOf(text[at]) >= 0;
    }

    private static char mostUsed(char[] text, int length) {
        int[] here = new int[KNOWN.length];
        int[] most = new int[KNOWN.length];
        boolean quoted = false;
        int lines = 0;
        for (int at = 0; at < length && lines < LINES; at++) {
            quoted ^= text[at] == '"';
            boolean ends = text[at] == '\n' && !quoted;
            boolean separates = !quoted && !isBesideAnother(text, at, length);
            for (int i = 0; i < KNOWN.length; i++) {
                here[i] += text[at] == KNOWN[i] && separates ? 1 : 0;
                most[i] = Math.max(most[i], here[i]);
                here[i] = ends ? 0 : here[i];
            }
            lines += ends ? 1 : 0;
        }
        int best = 0;
        for (int i = 1; i < KNOWN.length; i++) {
            best = most[i] > most[best] ? i : best;
        }
        return KNOWN[best];
    }
}
