package org.creditportal.records.domain.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The kinds of penalty that a cell names. Several are written one after another with any punctuation between; because some
 * kinds have punctuation inside, the longest known word is taken first.
 *
 * @param kinds the known kinds
 * @param unknown where reading stopped; empty when all was understood
 */
public record PenaltyKinds(Set<PenaltyKind> kinds, String unknown) {

    private static final Pattern MARKS = Pattern.compile("^[\\p{P}\\p{Z}\\p{C}\\s|+]+");
    private static final Pattern FREE_TEXT = Pattern.compile("^[^;\\uFF1B|]*");

    static PenaltyKinds parse(String text, TemplateWords words) {
        PenaltyKind single = words.penaltyKind(text);
        if (single != null) {
            return new PenaltyKinds(EnumSet.of(single), "");
        }
        List<Map.Entry<String, PenaltyKind>> known = words.penaltyKinds();
        Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);
        String rest = skipMarks(text);
        while (!rest.isEmpty()) {
            Map.Entry<String, PenaltyKind> word = startOf(rest, known);
            if (word == null) {
                return new PenaltyKinds(kinds, rest);
            }
            kinds.add(word.getValue());
            rest = skipMarks(after(rest, word.getKey()));
        }
        return new PenaltyKinds(kinds, "");
    }

    private static Map.Entry<String, PenaltyKind> startOf(String rest, List<Map.Entry<String, PenaltyKind>> known) {
        String normalised = TemplateWords.normalise(rest);
        return known.stream()
                .filter(entry -> normalised.startsWith(entry.getKey()))
                .findFirst()
                .orElse(null);
    }

    /** What follows the word in the text as written; free text reaches to the next semicolon. */
    private static String after(String rest, String word) {
        if (word.endsWith("-")) {
            return FREE_TEXT.matcher(rest).replaceFirst("");
        }
        if (rest.startsWith(word)) {
            return rest.substring(word.length());
        }
        int end = 0;
        while (!TemplateWords.normalise(rest.substring(0, end)).startsWith(word)) {
            end++;
        }
        return rest.substring(end);
    }

    private static String skipMarks(String text) {
        return MARKS.matcher(text).replaceFirst("");
    }
}
