package org.creditportal.files.read;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand in names of organisations and businesses, and in nobody's own name. */
public final class OrganisationWords {

    /** Given names sound like some of the words. */
    private static final int SHORTEST = 4;

    private static final Set<String> WORDS = WordsFile.read("organisation-words.csv");

    /** Behind a person's name in brackets they tell where he lives or learns. */
    private static final Set<String> WORDS_OUTSIDE_BRACKETS = WordsFile.read("organisation-words-outside-brackets.csv");

    private static final Pattern BRACKETS = Pattern.compile("[(\uFF08][^()\uFF08\uFF09]*[)\uFF09]");

    /** How shops, works and institutions end, whatever their trade; of longer names only, because given names end so, too. */
    private static final String ENDINGS =
            "\u5E97\u5382\u9986\u90E8\u793E\u574A\u5427\u57CE\u5BA4\u7AD9\u644A\u6240\u6808\u9662\u5C40\u56ED\u573A";

    /** Names of minorities and of Japanese of five characters end so, too. */
    private static final String ENDINGS_OF_LONGER = "\u94FA\u697C";

    private static final int SHORTEST_WITH_ENDING = 5;

    private OrganisationWords() {}

    /** Whether the name is certainly no natural person's; of names without any such word nothing is said. */
    public static boolean areIn(String name) {
        if (name.codePointCount(0, name.length()) < SHORTEST) {
            return false;
        }
        String outside = BRACKETS.matcher(name).replaceAll("");
        return hasAny(name, WORDS) || hasAny(outside, WORDS_OUTSIDE_BRACKETS) || endsAsBusiness(outside);
    }

    private static boolean hasAny(String name, Set<String> words) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAsBusiness(String name) {
        if (name.length() < SHORTEST_WITH_ENDING) {
            return false;
        }
        char last = name.charAt(name.length() - 1);
        return ENDINGS.indexOf(last) >= 0
                || name.length() > SHORTEST_WITH_ENDING && ENDINGS_OF_LONGER.indexOf(last) >= 0;
    }
}
