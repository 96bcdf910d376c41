package org.creditportal.files.read;

import java.util.Set;

/** Words that stand in names of organisations and businesses, and in nobody's own name. */
public final class OrganisationWords {

    /** Given names sound like some of the words. */
    private static final int SHORTEST = 4;

    private static final Set<String> WORDS = WordsFile.read("organisation-words.csv");

    /** How shops, works and institutions end, whatever their trade; of longer names only, because given names end so, too. */
    private static final String ENDINGS =
            "\u5E97\u5382\u9986\u884C\u94FA\u90E8\u793E\u574A\u5427\u57CE\u697C\u5BA4\u7AD9\u644A\u6240\u6808\u9662\u5C40\u56ED\u573A";

    private static final int SHORTEST_WITH_ENDING = 5;
    private static final String CLOSING = ")\uFF09";

    private OrganisationWords() {}

    /** Whether the name is certainly no natural person's; of names without any such word nothing is said. */
    public static boolean areIn(String name) {
        if (name.codePointCount(0, name.length()) < SHORTEST) {
            return false;
        }
        for (String word : WORDS) {
            if (name.contains(word)) {
                return true;
            }
        }
        return endsAsBusiness(name);
    }

    /** Behind the ending, a place or an owner may stand in brackets, or the ending in them. */
    private static boolean endsAsBusiness(String name) {
        int end = name.length();
        if (CLOSING.indexOf(name.charAt(end - 1)) < 0) {
            return isEndingAt(name, end);
        }
        int opening = Math.max(name.lastIndexOf('('), name.lastIndexOf('\uFF08'));
        return isEndingAt(name, end - 1) || isEndingAt(name, opening);
    }

    private static boolean isEndingAt(String name, int end) {
        return end > 0 && name.length() >= SHORTEST_WITH_ENDING && ENDINGS.indexOf(name.charAt(end - 1)) >= 0;
    }
}
