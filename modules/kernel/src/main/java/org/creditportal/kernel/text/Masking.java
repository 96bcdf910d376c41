package org.creditportal.kernel.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shortens personal data for everybody who has no right to the whole (K-54, PIPL Art. 25). */
public final class Masking {

    private static final int SHORTEST_NAME = 2;
    private static final int FEWEST_ACROSS_SIGNS = 4;
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
     * A text with names of persons masked, however their letters are written. The names of organisations stay whole, also where one
     * begins with a person's.
     *
     * @param persons names that nobody may read whole
     * @param organisations names that stay
     */
    public static String names(String text, Collection<String> persons, Collection<String> organisations) {
        Map<Integer, List<Sought>> sought = sought(persons, organisations);
        if (text == null || sought.isEmpty()) {
            return text;
        }
        FoldedText told = new FoldedText(text);
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (int place = 0; place < told.length(); ) {
            Optional<Sought> found = standing(told, place, sought);
            if (found.filter(Sought::person).isPresent()) {
                String name = told.written(place, place + found.get().letters() - 1);
                masked.append(text, copied, told.from(place)).append(written(name));
                copied = told.from(place) + name.length();
            }
            place += found.map(Sought::letters).orElse(1);
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /** By their first letters, the longest first: of two names that begin at the same place the longer is meant. None where nobody is masked. */
    private static Map<Integer, List<Sought>> sought(Collection<String> persons, Collection<String> organisations) {
        List<Sought> masked = sought(persons, true).toList();
        return masked.isEmpty()
                ? Map.of()
                : Stream.concat(masked.stream(), sought(organisations, false))
                        .sorted(Comparator.comparingInt(Sought::letters).reversed())
                        .collect(Collectors.groupingBy(each -> each.name().letter(0)));
    }

    private static Stream<Sought> sought(Collection<String> names, boolean person) {
        return names.stream()
                .filter(Objects::nonNull)
                .map(FoldedText::new)
                .map(name -> new Sought(name, person))
                .filter(each -> each.letters() >= SHORTEST_NAME);
    }

    private static Optional<Sought> standing(FoldedText told, int place, Map<Integer, List<Sought>> sought) {
        return sought.getOrDefault(told.letter(place), List.of()).stream()
                .filter(each -> each.stands(told, place))
                .findFirst();
    }

    /** As {@link #name} writes it, without the blanks within; only lines end where they did. */
    private static String written(String found) {
        StringBuilder masked = new StringBuilder();
        found.codePoints().forEach(character -> {
            if (masked.isEmpty() || character == '\n' || character == '\r') {
                masked.appendCodePoint(character);
            } else if (!FoldedText.isUnseen(character)) {
                masked.append('*');
            }
        });
        return masked.toString();
    }

    /** A name that is looked for. */
    private record Sought(FoldedText name, boolean person) {

        int letters() {
            return name.length();
        }

        /** Between the letters of a short name a comma parts two things, and an organisation's keeps nobody's name whole across one. */
        boolean stands(FoldedText told, int place) {
            return told.says(name, place, person && letters() >= FEWEST_ACROSS_SIGNS);
        }
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
