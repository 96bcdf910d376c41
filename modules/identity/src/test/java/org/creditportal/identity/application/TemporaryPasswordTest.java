package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemporaryPasswordTest {

    @Test
    void hasSixteenSignsOfFourKindsAndNeverComesTwice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String password = TemporaryPassword.create();
            assertThat(password)
                    .hasSize(16)
                    .matches(".*[A-Z].*")
                    .matches(".*[a-z].*")
                    .matches(".*[0-9].*")
                    .matches(".*[-+=!?#].*")
                    .doesNotContainPattern("[IOl01]");
            assertThat(seen.add(password)).isTrue();
        }
    }
}
