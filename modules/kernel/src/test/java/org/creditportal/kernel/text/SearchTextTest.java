package org.creditportal.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final String NAME = "昆明市（五华）翠湖ＡＢ贸易有限公司";

    @Test
    void foldsWidthCaseBracketsAndBlanks() {
        assertThat(SearchText.normalise(" 昆明(五华) Ab ")).isEqualTo(SearchText.normalise("昆明（五华）ＡＢ"));
    }

    @Test
    void foldsTraditionalCharactersOneByOne() {
        assertThat(SearchText.normalise("雲南遠東貿易有限公司")).isEqualTo("云南远东贸易有限公司");
        assertThat(SearchText.normalise("昆明國際機場")).isEqualTo(SearchText.normalise("昆明国际机场"));
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

    @Property
    void anyPartOfAChineseNameIsPartOfTheFoldedName(
            @ForAll @CharRange(from = '一', to = '鿿') @StringLength(min = 2, max = 30) String name,
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(min = 2, max = 30) int length) {
        int start = Math.min(from, name.length());
        String part = name.substring(start, Math.min(name.length(), start + length));

        assertThat(SearchText.normalise(name)).contains(SearchText.core(SearchText.normalise(part)));
        assertThat(SearchText.pairs(name)).containsAll(SearchText.pairs(part));
    }

    /** Each character that is folded by itself, alone and between others. */
    @Test
    void usualCharactersAreFoldedByThemselvesAsInTheirText() {
        for (int character = 1; character <= Character.MAX_VALUE; character++) {
            String alone = String.valueOf((char) character);
            String between = "昆" + alone + "明ﾊﾞ" + alone;
            assertThat(SearchText.normalise(alone)).isEqualTo(SearchText.normaliseTogether(alone));
            assertThat(SearchText.normalise(between)).isEqualTo(SearchText.normaliseTogether(between));
        }
    }

    @Property
    void usualTextsAreFoldedAsAllOthers(
            @ForAll
                    @CharRange(from = ' ', to = '~')
                    @CharRange(from = '、', to = 'ー')
                    @CharRange(from = '㐀', to = '鿿')
                    @CharRange(from = '！', to = '￮')
                    String text) {
        assertThat(SearchText.normalise(text)).isEqualTo(SearchText.normaliseTogether(text));
    }

    @Property
    void foldingTwiceIsFoldingOnce(
            @ForAll @CharRange(from = '!', to = '~') @CharRange(from = '㐀', to = '鿿') @CharRange(from = '！', to = '～')
                    String text) {
        String folded = SearchText.normalise(text);
        assertThat(SearchText.normalise(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "昆明翠湖贸易有限公司, 昆明翠湖贸易",
        "昆明翠湖贸易有限责任公司, 昆明翠湖贸易",
        "云南翠湖集团股份有限公司, 云南翠湖",
        "云南翠湖（集团）有限公司, 云南翠湖",
        "翠湖有限公司昆明分公司, 翠湖有限公司昆明",
        "翠湖小吃店（个体工商户）, 翠湖小吃店",
        "有限公司, 有限公司",
        "湖有限公司, 湖有限公司",
        "集团有限公司, 集团",
        "翠湖, 翠湖"
    })
    void coreIsTheNameWithoutItsKindOfCompany(String text, String core) {
        assertThat(SearchText.core(SearchText.normalise(text))).isEqualTo(core);
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

    /** Extension H and I, the last of the basic plane, private use, a code point of no version yet, and the figure zero. */
    @ParameterizedTest
    @ValueSource(ints = {0x31350, 0x2EBF0, 0x9FFD, 0x20000, 0xE815, 0xF0001, 0x3FFFD, 0x3007, 0x2FF0, 0x3013, 0x0F71})
    void charactersThatNobodyKnowsStay(int rare) {
        String character = Character.toString(rare);

        assertThat(SearchText.normalise("昆明案例" + character + "泰有限公司")).isEqualTo("昆明案例" + character + "泰有限公司");
        assertThat(SearchText.normalise("昆明案例" + character + "泰")).isNotEqualTo(SearchText.normalise("昆明案例泰"));
        assertThat(SearchText.pairs(character + "泰")).hasSize(1);
        assertThat(SearchText.pairs("昆明" + character + "泰")).containsAll(SearchText.pairs(character + "泰"));
        assertThat(SearchText.saysNothing(character)).isFalse();
    }

    @Test
    void differentRareCharactersMakeDifferentWords() {
        assertThat(SearchText.pairs("\uD884\uDF50泰")).isNotEqualTo(SearchText.pairs("\uD884\uDF51泰"));
        assertThat(SearchText.pairs("A\uD884\uDF50")).doesNotContainAnyElementsOf(SearchText.pairs("\uD884\uDF50A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%", "_", "'", "；", "\\", "　", " ", "\t", "\u200B", "\u202E", "\uFE00", "（）", "—", "$", "\uFEFF%", "？！",
                "￥", "\u3164", "~～", "★"
            })
    void signsAndBlanksSayNothing(String typed) {
        assertThat(SearchText.saysNothing(typed)).isTrue();
    }

    @Test
    void whoTypesNothingAsksForNothing() {
        assertThat(SearchText.saysNothing("")).isFalse();
        assertThat(SearchText.saysNothing(null)).isFalse();
    }

    /** Pages of PDF files and keyboards without the right key: nobody sees the difference. */
    @ParameterizedTest
    @CsvSource({
        "\u2EE2云山, 马云山",
        "\u2EE9\u2ED3\u2EDB, 黄长风",
        "\u2F27山, 宀山",
        "昆明二\u25CB\u25EF六公司, 昆明二〇〇六公司",
        "阿卜杜拉\u1427买买提, 阿卜杜拉·买买提",
        "阿卜杜拉\u318D买买提, 阿卜杜拉·买买提"
    })
    void foldsWhatOnlyLooksLikeAnIdeographOrADot(String written, String meant) {
        assertThat(SearchText.normalise(written)).isEqualTo(SearchText.normalise(meant));
        assertThat(SearchText.normalise(SearchText.normalise(written))).isEqualTo(SearchText.normalise(written));
    }
}
