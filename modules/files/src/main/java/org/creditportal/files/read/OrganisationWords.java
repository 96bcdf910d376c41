package org.creditportal.files.read;

import java.util.Set;

/** Words that stand in names of organisations and businesses, and in nobody's own name. */
public final class OrganisationWords {

    /** Given names sound like some of the words. */
    private static final int SHORTEST = 4;

    private static final Set<String> WORDS = WordsFile.read("organisation-words.csv");

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
        return false;
    }
}
