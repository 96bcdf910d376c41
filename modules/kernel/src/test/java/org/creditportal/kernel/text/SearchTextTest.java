package org.creditportal.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    private static final String NAME = "昆明市（五华）翠湖ＡＢ贸易有限公司";

    @Test
    void foldsWidthCaseBracketsAndBlanks() {
        assertThat(SearchText.normalise(" 昆明(五华) Ab ")).isEqualTo(SearchText.normalise("昆明（五华）ＡＢ"));
    }

    @Test
    void everySubstringOfTwoCharactersOrMoreIsFound() {
        List<String> tokens = Arrays.asList(SearchText.tokens(NAME).split(" "));
        String folded = SearchText.normalise(NAME);
        for (int from = 0; from < folded.length(); from++) {
            for (int to = from + 2; to <= folded.length(); to++) {
                for (String word : SearchText.query(folded.substring(from, to)).split(" ")) {
                    assertThat(tokens).contains(word.substring(1));
                }
            }
        }
    }

    @Test
    void oneCharacterAsksForNothing() {
        assertThat(SearchText.query("昆")).isEmpty();
        assertThat(SearchText.tokens("昆")).isEmpty();
    }

    @Test
    void queriesHoldOnlyWordsWhateverIsTyped() {
        assertThat(SearchText.query("+昆-明\" OR (1=1) *@~<>")).matches("(\\+w[0-9a-f]{8,10} ?)+");
    }
}
