package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.text.SearchText;

/**
 * What a row says of itself in columns for that: whether its decision or its entry still stands. The later weighs more than the one
 * before.
 */
public enum RowStanding {
    /** It stands, or nothing is said. */
    IN_FORCE,
    /** Something else is said, which somebody has to understand. */
    UNCLEAR,
    /** It was removed or withdrawn. */
    OVER;

    /** Titles of columns for numbers of documents end so. */
    private static final char NUMBER = '\u53F7';

    /** Zero as a date of several programs, and the first days that they know. */
    private static final Pattern NO_DAY =
            Pattern.compile("(?:[0/:. -]*|(?:0001|19[07]0)([-/.\u5E74])0?1(?:\\1|\u6708)0?1\u65E5?"
                    + "|1899[-/.]12[-/.]3[01]|1900[-/.\u5E74]0?1[-/.\u6708]0?0\u65E5?)(?:[ T].*)?");

    private static final Map<String, Set<String>> WORDS = words();
    private static final Set<String> TITLES = Stream.of("TITLES", "STANDS_IF_YES", "OVER_IF_YES", "OVER_IF_SAID")
            .flatMap(kind -> WORDS.get(kind).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Titles, folded, of the columns that say it, but for those of days. */
    public static Set<String> titles() {
        return TITLES;
    }

    /** Titles, folded, of the columns that say on which day it was over. */
    public static Set<String> titlesOfDays() {
        return WORDS.get("OVER_ON");
    }

    /** Whether the column holds the name or figure of a state, and neither an answer nor an act. */
    public static boolean isOfStates(String title) {
        return !isAnswered(title) && !isOne("OVER_IF_SAID", title);
    }

    private static boolean isAnswered(String title) {
        return isOne("STANDS_IF_YES", title) || isOne("OVER_IF_YES", title);
    }

    /** @param title of the column, folded: the same word means something else in each */
    public static RowStanding of(String title, String written) {
        String said = SearchText.normalise(written);
        if (isAnswered(title)) {
            boolean stands = isOne("STANDS_IF_YES", title);
            return isOne("YES", said) ? byAnswer(stands) : isOne("NO", said) ? byAnswer(!stands) : byWord(said);
        }
        return isOne("OVER_IF_SAID", title) ? byAct(title, said, written) : byWord(said);
    }

    private static RowStanding byAnswer(boolean stands) {
        return stands ? IN_FORCE : OVER;
    }

    private static RowStanding byWord(String said) {
        if (isOne("OVER", said)) {
            return OVER;
        }
        return isOne("IN_FORCE", said) ? IN_FORCE : UNCLEAR;
    }

    /** Figures alone fill a field; where the number of an act belongs, only a number tells that there was one. */
    private static RowStanding byAct(String title, String said, String written) {
        boolean number = new DocumentNumber(written).tellsDecisions();
        boolean worded = said.chars().anyMatch(Character::isLetter);
        if (isOne("NO", said) || isOne("IN_FORCE", said) || !worded && !number) {
            return IN_FORCE;
        }
        return number || title.charAt(title.length() - 1) != NUMBER ? OVER : UNCLEAR;
    }

    /** Whether what stands in a column for the day of an end says that there was none: what programs write for "no day", or words. */
    public static boolean tellsNoDay(String written) {
        String said = SearchText.normalise(written);
        return NO_DAY.matcher(written).matches() || isOne("IN_FORCE", said) || isOne("NO", said);
    }

    private static boolean isOne(String kind, String folded) {
        return WORDS.get(kind).contains(folded);
    }

    private static Map<String, Set<String>> words() {
        Properties words = new Properties();
        try (Reader text = new InputStreamReader(
                RowStanding.class.getResourceAsStream("/org/creditportal/files/row-standing.properties"),
                StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(kind -> kind, kind -> Arrays.stream(
                        words.getProperty(kind).split("\\|"))
                .map(SearchText::normalise)
                .collect(Collectors.toUnmodifiableSet())));
    }
}
