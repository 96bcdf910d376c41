package org.creditportal.records.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class SubjectTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Subject born(LocalDate birthDate) {
        SubjectFacts facts = new SubjectFacts(
                SubjectKind.NATURAL_PERSON,
                "张建国",
                null,
                null,
                null,
                null,
                null,
                null,
                CertificateType.RESIDENT_ID,
                "1",
                birthDate);
        return Subject.of(facts, "P:1", new ProtectedNumber("x", "y"), TODAY, Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-01-01,2026-11-22,false",
        "2010-05-05,2026-11-22,true",
        "2010-05-05,2028-05-04,true",
        "2010-05-05,2028-05-05,false",
        "2012-02-29,2030-02-28,true",
        "2012-02-29,2030-03-01,false"
    })
    void isAMinorUntilTheEighteenthBirthday(LocalDate birth, LocalDate on, boolean minor) {
        assertThat(born(birth).isMinor(on)).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"1980-01-01"})
    void isNoMinorWithoutAKnownBirthDate(LocalDate on) {
        assertThat(born(null).isMinor(on)).isFalse();
    }
}
