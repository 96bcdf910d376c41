package org.creditportal.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creditportal.kernel.error.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {

    private static final class TreeNumber extends BusinessNumber {

        private static final long serialVersionUID = 1L;

        TreeNumber(String value) {
            super(value);
        }
    }

    private static final class BirdNumber extends BusinessNumber {

        private static final long serialVersionUID = 1L;

        BirdNumber(String value) {
            super(value);
        }
    }

    @Test
    void isWhatWasAssignedAtBirth() {
        String born = Identifiers.nextText();
        TreeNumber number = new TreeNumber(born);

        assertThat(number.value()).isEqualTo(born);
        assertThat(number).hasToString(born).isEqualTo(new TreeNumber(born)).hasSameHashCodeAs(new TreeNumber(born));
    }

    @Test
    void ofOneKindIsNeverThatOfAnother() {
        String born = Identifiers.nextText();
        assertThat((Object) new TreeNumber(born)).isNotEqualTo(new BirdNumber(born));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "0123456789ABC ",
                "0123456789AB",
                "0123456789ABCD",
                "0123456789abc",
                "0123456789ABI",
                "012345678９ABC"
            })
    void nothingHasWhatIsNoNumber(String text) {
        assertThat(BusinessNumber.isOne(text)).isFalse();
        assertThatThrownBy(() -> new TreeNumber(text))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("TreeNumber");
    }
}
