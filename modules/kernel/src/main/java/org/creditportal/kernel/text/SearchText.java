package org.creditportal.kernel.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes any substring of a Chinese name, from two characters on, findable with an ordinary FULLTEXT index: the name is
 * cut into pairs of neighbouring characters, and each pair is written as one ASCII word. Written so, the words depend
 * on no tokenizer, stop word or minimum length of the database, and are found alike on MariaDB and MySQL.
 */
public final class SearchText {

    private SearchText() {}

    /** Folds width, case, white space and punctuation, so that what looks alike is equal. */
    public static String normalise(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The words for the indexed column. */
    public static String tokens(String text) {
        return String.join(" ", pairs(text));
    }

    /** The boolean-mode query that finds what contains the text; empty when the text has fewer than two characters. */
    public static String query(String text) {
        return pairs(text).stream().map(pair -> "+" + pair).collect(Collectors.joining(" "));
    }

    private static Set<String> pairs(String text) {
        int[] characters = normalise(text).codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(String.format(Locale.ROOT, "w%04x%04x", characters[i], characters[i + 1]));
        }
        return pairs;
    }
}
