package org.creditportal.kernel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The ideograph that is meant by a character of another kind which looks the same: what comes from printed pages and from keyboards that
 * have no better, and NFKC leaves as it is. Loaded on first use.
 */
final class LookAlikes {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int AFTER_RADICALS = 0x2F00;
    private static final int HEXADECIMAL = 16;

    /** A circle and a large one, written for the zero among numerals. */
    private static final int CIRCLE = 0x25CB;

    private static final int LARGE_CIRCLE = 0x25EF;
    private static final int ZERO = 0x3007;
    private static final int[] IDEOGRAPHS = ideographs();

    private LookAlikes() {}

    static int of(int character) {
        if (character < CIRCLE || character > AFTER_RADICALS) {
            return character;
        }
        if (character >= FIRST_RADICAL && character < AFTER_RADICALS) {
            int ideograph = IDEOGRAPHS[character - FIRST_RADICAL];
            return ideograph == 0 ? character : ideograph;
        }
        return character == CIRCLE || character == LARGE_CIRCLE ? ZERO : character;
    }

    private static int[] ideographs() {
        int[] ideographs = new int[AFTER_RADICALS - FIRST_RADICAL];
        try (InputStream file = LookAlikes.class.getResourceAsStream("radicals.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .forEach(pair -> ideographs[Integer.parseInt(pair[0], HEXADECIMAL) - FIRST_RADICAL] =
                            Integer.parseInt(pair[1], HEXADECIMAL));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ideographs;
    }
}
