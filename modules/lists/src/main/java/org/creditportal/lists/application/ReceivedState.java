package org.creditportal.lists.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.text.SearchText;

/** What a row of another authority's list says of whether its subject still stands there; the later weighs more than the one before. */
enum ReceivedState {
    /** It stands there, or nothing is said. */
    IN_FORCE,
    /** Something else is said, which an officer has to understand. */
    UNCLEAR,
    /** It was removed. */
    OVER;

    private static final Map<String, Set<String>> WORDS = words();

    /** @param title of the column, folded: yes means something else in each */
    static ReceivedState of(String title, String written) {
        String said = SearchText.normalise(written);
        if (isOne("STANDS_IF_YES", title) || isOne("OVER_IF_YES", title)) {
            boolean stands = isOne("STANDS_IF_YES", title);
            return isOne("YES", said) ? byAnswer(stands) : isOne("NO", said) ? byAnswer(!stands) : byWord(said);
        }
        return byWord(said);
    }

    private static ReceivedState byAnswer(boolean stands) {
        return stands ? IN_FORCE : OVER;
    }

    private static ReceivedState byWord(String said) {
        if (isOne("OVER", said)) {
            return OVER;
        }
        return isOne("IN_FORCE", said) ? IN_FORCE : UNCLEAR;
    }

    private static boolean isOne(String kind, String folded) {
        return WORDS.get(kind).contains(folded);
    }

    private static Map<String, Set<String>> words() {
        Properties words = new Properties();
        try (Reader text = new InputStreamReader(
                ReceivedState.class.getResourceAsStream("/org/creditportal/lists/received-states.properties"),
                StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(kind -> kind, kind -> Arrays.stream(
                        words.getProperty(kind).split("\\|"))
                .map(SearchText::normalise)
                .collect(Collectors.toSet())));
    }
}
