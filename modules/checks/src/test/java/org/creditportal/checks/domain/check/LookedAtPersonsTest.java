package org.creditportal.checks.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

class LookedAtPersonsTest {

    private static final String SUBJECT = "0AWE35PSG1C5P";
    private static final String BEHIND = "0AWE35PSG1C6Q";

    @Test
    void aPersonAndThoseBehindACompanyAreReadAbout() {
        assertThat(LookedAtPersons.of(Stream.of(subject(SubjectKind.NATURAL_PERSON)), Stream.empty()))
                .containsExactly(SUBJECT);
        assertThat(LookedAtPersons.of(Stream.of(subject(SubjectKind.LEGAL_PERSON)), Stream.of(BEHIND)))
                .containsExactly(BEHIND);
        assertThat(LookedAtPersons.of(Stream.of((CheckedSubject) null), Stream.empty()))
                .isEmpty();
    }

    private static CheckedSubject subject(SubjectKind kind) {
        return new CheckedSubject(SUBJECT, kind, "名", null, null, false, false);
    }
}
