package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedForTest {

    @ParameterizedTest
    @ValueSource(strings = {"李明", "买买提明·艾力", "Maimaitiming-Aili", "53010219900307721X"})
    void whatWasTypedIsToldByItsNameAlone(String typed) {
        assertThat(new AskedFor().byTyped("text", typed).told()).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"买买提明·艾力", "Maimaitiming Aili", "53010219900307721X", "53010219900307721x"})
    void whatMayNameSomebodyIsNotToldWhereverItIsAsked(String value) {
        assertThat(new AskedFor().by("bureau", value).told()).isEqualTo("bureau");
    }

    @Test
    void whatIsThePortalsOwnIsToldInOneOrder() {
        AskedFor asked = new AskedFor()
                .by("until", null)
                .by("state", "IN_FORCE")
                .by("from", LocalDate.of(2026, 3, 2))
                .byTyped("text", " ");
        assertThat(asked.told()).isEqualTo("from=2026-03-02, state=IN_FORCE");
        assertThat(new AskedFor().told()).isEmpty();
    }
}
