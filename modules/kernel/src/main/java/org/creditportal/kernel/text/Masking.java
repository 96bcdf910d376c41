package org.creditportal.kernel.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shortens personal data for everybody who has no right to the whole (K-54, PIPL Art. 25). */
public final class Masking {

    private static final int SHORTEST_NAME = 2;
    private static final int SHOWN_AT_FRONT = 2;
    private static final int SHORTEST_SHOWN = 7;

    private Masking() {}

    /** The first character of a person's name and one asterisk for each further one. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String stripped = name.strip();
        int first = stripped.offsetByCodePoints(0, 1);
        int rest = stripped.codePointCount(first, stripped.length());
        return stripped.substring(0, first) + "*".repeat(Math.max(1, rest));
    }

    /**
     * A text with names of persons masked. The names of organisations stay whole, also where one begins with a person's.
     *
     * @param persons names that nobody may read whole
     * @param organisations names that stay
     */
    public static String names(String text, Collection<String> persons, Collection<String> organisations) {
        Set<String> masked = persons.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST_NAME)
                .collect(Collectors.toSet());
        if (text == null || masked.isEmpty()) {
            return text;
        }
        // Of two names that begin at the same place the longer is meant.
        String any = Stream.concat(masked.stream(), organisations.stream())
                .filter(name -> name != null && !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(any)
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(masked.contains(found.group()) ? name(found.group()) : found.group()));
    }

    /**
     * The first two characters of a certificate number and its last one; nothing of a number of six characters or fewer. Not
     * more, because a citizen number's last but one character tells the sex.
     */
    public static String idNumber(String number) {
        if (number == null || number.isBlank()) {
            return "";
        }
        String stripped = number.strip();
        if (stripped.length() < SHORTEST_SHOWN) {
            return "*".repeat(stripped.length());
        }
        String hidden = "*".repeat(stripped.length() - SHOWN_AT_FRONT - 1);
        return stripped.substring(0, SHOWN_AT_FRONT) + hidden + stripped.substring(stripped.length() - 1);
    }
}
