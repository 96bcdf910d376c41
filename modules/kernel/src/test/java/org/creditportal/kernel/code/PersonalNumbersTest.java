package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalNumbersTest {

    @Test
    void personalNumbersAreToldFromCodesAndDocuments() {
        assertThat(PersonalNumbers.isOne("53010219900307721X")).isTrue();
        assertThat(PersonalNumbers.isOne(" ５３０１０２１９９００３０７７２１x ")).isTrue();
        // Passes the checks of a company's code too.
        assertThat(PersonalNumbers.isOne("530102199003170033")).isTrue();
        assertThat(PersonalNumbers.isOne("昆市监罚〔2026〕15号")).isFalse();
        assertThat(PersonalNumbers.isOne(null)).isFalse();
    }
}
