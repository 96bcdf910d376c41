package org.creditportal.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

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
    void keepsTheEndsOfANumberOnly() {
        assertThat(Masking.idNumber("E12345678")).isEqualTo("E1******8");
        assertThat(Masking.idNumber("123456")).isEqualTo("******");
        assertThat(Masking.idNumber(" ")).isEmpty();
    }
}
