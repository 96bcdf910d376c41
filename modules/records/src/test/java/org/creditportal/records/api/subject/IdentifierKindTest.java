package org.creditportal.records.api.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Folding of earlier numbers (case A01). */
class IdentifierKindTest {

    @Test
    void hyphensTellNumbersOfRegistrationsApart() {
        assertThat(folded(IdentifierKind.REGISTRATION_NUMBER, "滇企字第1-1号"))
                .isNotEqualTo(folded(IdentifierKind.REGISTRATION_NUMBER, "滇企字第11号"))
                .isEqualTo(folded(IdentifierKind.REGISTRATION_NUMBER, "滇企字第 １－１ 号"));
        assertThat(folded(IdentifierKind.ASSOCIATION_NUMBER, "社证字第a1号"))
                .isEqualTo(folded(IdentifierKind.ASSOCIATION_NUMBER, "社证字第A1号"));
    }

    @Test
    void aRegistrationIsKnownByItsFiguresHoweverItIsWritten() {
        assertThat(folded(IdentifierKind.REGISTRATION_NUMBER, "注册号：530102600123456（1-1）"))
                .isEqualTo("530102600123456");
    }

    @Test
    void hyphensOfCodesAreNoPartOfThem() {
        assertThat(folded(IdentifierKind.ORGANISATION_CODE, "12345678-9"))
                .isEqualTo(folded(IdentifierKind.ORGANISATION_CODE, "123456789"));
    }

    private static String folded(IdentifierKind kind, String value) {
        return kind.folded(value);
    }
}
