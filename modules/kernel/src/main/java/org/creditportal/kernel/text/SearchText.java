package org.creditportal.kernel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes any substring of a Chinese name, from two characters on, findable with an ordinary FULLTEXT index: the name is
 * cut into pairs of neighbouring characters, and each pair is written as one ASCII word. Written so, the words depend
 * on no tokenizer, stop word or minimum length of the database, and are found alike on MariaDB and MySQL.
 */
public final class SearchText {

    private static final int FEWEST_CHARACTERS = 2;
    private static final List<String> SUFFIXES = suffixes();

    private SearchText() {}

    /**
     * Folds width, case, white space, punctuation, traditional characters and look-alikes, so that what looks or reads alike is
     * equal. Only what is known to say nothing is left out: a character that nobody here knows stays, because it may be
     * all that tells two names apart. Folding folded text changes nothing.
     */
    public static String normalise(String text) {
        int same = 0;
        while (same < text.length() && SingleForms.of(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        return same == text.length() ? text : normalise(text, same);
    }

    /** @param same so many characters stay what they are */
    private static String normalise(String text, int same) {
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            char form = SingleForms.of(text.charAt(i));
            if (form == SingleForms.IN_ITS_TEXT) {
                return normaliseTogether(text);
            }
            if (form != SingleForms.NONE) {
                folded.append(form);
            }
        }
        return folded.toString();
    }

    /** As characters are folded that make something else of those beside them, and all others. */
    static String normaliseTogether(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); ) {
            int character = compatible.codePointAt(i);
            if (!SilentCharacters.contain(character)) {
                folded.appendCodePoint(SimplifiedForms.of(LookAlikes.of(character)));
            }
            i += Character.charCount(character);
        }
        return folded.toString();
    }

    /**
     * Whether something was typed of which nothing can be looked for: blanks and punctuation only. Who asks so is told,
     * and finds nothing; the question is never dropped, because then it would find everything.
     *
     * @param typed {@code null} or empty when nothing was asked
     */
    public static boolean saysNothing(String typed) {
        return typed != null && !typed.isEmpty() && normalise(typed).isEmpty();
    }

    /**
     * What tells a company from others: the text without the words at its end that only say what kind of company it is,
     * as long as two characters remain. Whatever contains the text contains its core, so asking for the core finds more,
     * never less.
     *
     * @param normalised as {@link #normalise} gives it
     */
    public static String core(String normalised) {
        return SUFFIXES.stream()
                .filter(normalised::endsWith)
                .findFirst()
                .map(suffix -> normalised.substring(0, normalised.length() - suffix.length()))
                .filter(rest -> rest.codePointCount(0, rest.length()) >= FEWEST_CHARACTERS)
                .map(SearchText::core)
                .orElse(normalised);
    }

    /** The words for the indexed column. */
    public static String tokens(String text) {
        return String.join(" ", pairs(text));
    }

    /** The boolean-mode query that finds what contains the text; empty when the text has fewer than two characters. */
    public static String query(String text) {
        return pairs(text).stream().map(pair -> "+" + pair).collect(Collectors.joining(" "));
    }

    /** The words of the text in its order, each once; none when the text has fewer than two characters. */
    public static Set<String> pairs(String text) {
        int[] characters = normalise(text).codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add("w" + hexadecimal(characters[i]) + hexadecimal(characters[i + 1]));
        }
        return pairs;
    }

    private static String hexadecimal(int character) {
        String digits = Integer.toHexString(character);
        return digits.length() < 4 ? "0".repeat(4 - digits.length()) + digits : digits;
    }

    /** The longest first, so that none is taken for the end of a longer one. */
    private static List<String> suffixes() {
        try (InputStream words = SearchText.class.getResourceAsStream("company-suffixes.txt")) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SearchText::normalise)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
