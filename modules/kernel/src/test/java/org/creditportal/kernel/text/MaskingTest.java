package org.creditportal.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @Test
    void keepsTheFirstCharacterOfAName() {
        assertThat(Masking.name("张三")).isEqualTo("张*");
        assertThat(Masking.name("欧阳小明")).isEqualTo("欧***");
        assertThat(Masking.name("李")).isEqualTo("李*");
        assertThat(Masking.name(null)).isEmpty();
    }

    @Test
    void masksNamesOfPersonsButNotWithinThoseOfOrganisations() {
        assertThat(Masking.names("李明餐饮有限公司法定代表人李明、李明华", List.of("李明", "李明华", "王"), List.of("李明餐饮有限公司")))
                .isEqualTo("李明餐饮有限公司法定代表人李*、李**");
        assertThat(Masking.names("王某$1", List.of(), List.of())).isEqualTo("王某$1");
        assertThat(Masking.names(null, List.of("李明"), List.of())).isNull();
    }

    /** As records write it, and as the facts do. */
    @ParameterizedTest
    @CsvSource({
        "张三, 张\u3000三, 张*",
        "张\u3000三, 张三, 张*",
        "'张 三', '张  \u00A0三', 张*",
        "张三, '张\u200B三\uFE00', 张*\uFE00",
        "葛红, 葛\uDB40\uDD00红, 葛*",
        "張三豐, 张三丰, 张**",
        "张三丰, 張三豐, 張**",
        "马云山, \u2EE2云山, \u2EE2**",
        "金山, \uF90A山, \uF90A*",
        "阿卜杜拉·买买提, 阿卜杜拉买买提, 阿******",
        "阿卜杜拉买买提, 阿卜杜拉•买买提, 阿*******",
        "阿卜杜拉·买买提, 阿卜杜拉・买买提, 阿*******",
        "阿卜杜拉·买买提, 阿卜杜拉\u1427买买提, 阿*******",
        "阿卜杜拉·买买提, 阿卜杜拉．买买提, 阿*******",
        "阿依古丽, 阿依.古丽, 阿****",
        "Li Na, ＬＩ\u3000ＮＡ, Ｌ***",
        "José Gil, 'JOSE\u0301 GIL', J*******"
    })
    void masksANameHoweverItIsWritten(String recorded, String told, String masked) {
        assertThat(Masking.names("经查，" + told + "系负责人", List.of(recorded), List.of()))
                .isEqualTo("经查，" + masked + "系负责人");
    }

    /** Copies from printed pages break lines anywhere; what begins a line still does. */
    @Test
    void masksANameThatGoesOnInTheNextLine() {
        assertThat(Masking.names("经查，张\r\n  三系负责人", List.of("张三"), List.of())).isEqualTo("经查，张\r\n*系负责人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"小张，三人", "小张。三人", "小张、三人", "小张（三人）", "甲张/三人", "王小，明日", "Salina said"})
    void nobodyIsNamedAcrossASentenceOrWithinAWord(String text) {
        assertThat(Masking.names(text, List.of("张三", "王小明", "Li Na"), List.of()))
                .isEqualTo(text);
    }

    @Test
    void organisationsStayHoweverTheyAreWrittenAndShelterNobody() {
        List<String> persons = List.of("李明");
        List<String> organisations = List.of("李明（昆明）餐饮有限公司", "李明餐饮有限公司");
        assertThat(Masking.names("李明(昆明) 餐饮有限公司由李　明开办", persons, organisations)).isEqualTo("李明(昆明) 餐饮有限公司由李*开办");
        assertThat(Masking.names("負責人李明，餐饮有限公司", persons, organisations)).isEqualTo("負責人李*，餐饮有限公司");
        assertThat(Masking.names("李明【昆明】餐飲有限公司", persons, organisations)).isEqualTo("李明【昆明】餐飲有限公司");
    }

    @Property
    void comparesTheLettersThatSearchCompares(
            @ForAll @CharRange(from = '!', to = '~') @CharRange(from = '㐀', to = '鿿') @CharRange(from = '！', to = '～')
                    String text) {
        FoldedText folded = new FoldedText(text);
        StringBuilder letters = new StringBuilder();
        for (int place = 0; place < folded.length(); place++) {
            letters.appendCodePoint(folded.letter(place));
        }
        assertThat(letters.toString()).isEqualTo(SearchText.normalise(text));
    }

    @Test
    void longFactsCostNoMoreThanTheirLength() {
        String facts = "张，".repeat(100_000) + "，".repeat(100_000) + "张 ".repeat(100_000);
        List<String> persons = IntStream.range(0, 30)
                .mapToObj(each -> "张".repeat(20 + each) + "三")
                .toList();
        String masked =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Masking.names(facts, persons, List.of()));
        assertThat(masked.equals(facts)).isTrue();
    }

    @Test
    void keepsTheEndsOfANumberOnly() {
        assertThat(Masking.idNumber("E12345678")).isEqualTo("E1******8");
        assertThat(Masking.idNumber("123456")).isEqualTo("******");
        assertThat(Masking.idNumber(" ")).isEmpty();
    }
}
