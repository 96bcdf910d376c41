package org.creditportal.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void keepsTheEndsOfANumberOnly() {
        assertThat(Masking.idNumber("E12345678")).isEqualTo("E1******8");
        assertThat(Masking.idNumber("123456")).isEqualTo("******");
        assertThat(Masking.idNumber(" ")).isEmpty();
    }
}
