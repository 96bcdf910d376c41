package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What in queries says that somebody was looked at. */
class RegisteredLooksTest {

    private static final RegisteredLooks OF_MATTER = RegisteredLooks.of("e");
    private static final RegisteredLooks OF_SUBJECT = RegisteredLooks.of("x", "s");

    @Test
    void hasAValueForEveryPlaceAndLeavesNoPlaceholder() {
        for (RegisteredLooks looks : List.of(OF_MATTER, OF_SUBJECT)) {
            assertThat(looks.lookedAt().chars().filter(sign -> sign == '?')).hasSize(looks.lookedAtValues().length);
            assertThat(looks.lookedAt()).doesNotContain("$");
            assertThat(looks.reported()).doesNotContain("$");
        }
    }

    /** An OR of both would read every line of every check of many. */
    @Test
    void aLineIsFoundByItsKeyOrByItsSubjectEachByItself() {
        assertThat(OF_SUBJECT.lookedAt())
                .contains("AND k.askedKey = s.askedKey)", "AND h.subjectNumber = s.subjectNumber)")
                .doesNotContain("k.askedKey = s.askedKey OR");
        assertThat(OF_MATTER.lookedAt()).contains("BatchLook k").doesNotContain("BatchLook h", "askedKey");
    }
}
