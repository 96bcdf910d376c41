package org.creditportal.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.sanctions.domain.Cases.FINANCE;
import static org.creditportal.sanctions.domain.Cases.LAST_DAY;
import static org.creditportal.sanctions.domain.Cases.STRANGER;
import static org.creditportal.sanctions.domain.Cases.TODAY;
import static org.creditportal.sanctions.domain.Cases.signed;

import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.sanctions.api.RestrictionReason;
import org.creditportal.sanctions.api.RestrictionState;
import org.junit.jupiter.api.Test;

class PersonRestrictionTest {

    private static final Signatory COLLEAGUE = new Signatory("colleague", "Colleague", "finance", false);

    @Test
    void expiresByItself() {
        PersonRestriction imposed = imposed(RestrictionReason.DISHONESTY_LIST, false, LAST_DAY);
        assertThat(imposed.holds(LAST_DAY)).isTrue();
        assertThat(imposed.holds(LAST_DAY.plusDays(1))).isFalse();
        assertThat(imposed.state()).isEqualTo(RestrictionState.IMPOSED);
    }

    @Test
    void isNeverLongerThanTheMeasureNorOver() {
        for (LocalDate until : new LocalDate[] {LAST_DAY.plusDays(1), TODAY.minusDays(1), null}) {
            assertThatThrownBy(() -> imposed(RestrictionReason.DISHONESTY_LIST, false, until))
                    .hasMessageContaining("sanctions.restrictionUnfit");
        }
    }

    @Test
    void seriousViolationMeetsTheLegalRepresentativeOnly() {
        assertThatThrownBy(() -> imposed(RestrictionReason.SERIOUS_VIOLATION, false, LAST_DAY))
                .hasMessageContaining("sanctions.restrictionUnfit");
        assertThat(imposed(RestrictionReason.SERIOUS_VIOLATION, true, LAST_DAY).holds(TODAY))
                .isTrue();
    }

    @Test
    void isLiftedEarlyByAnotherOfficerOfTheAuthorityThatImposedIt() {
        PersonRestriction imposed = imposed(RestrictionReason.DISHONESTY_LIST, false, LAST_DAY);
        assertThatThrownBy(() -> imposed.decide(true, COLLEAGUE, signed(COLLEAGUE)))
                .hasMessageContaining("illegalTransition");
        assertThatThrownBy(() -> imposed.ask(STRANGER, signed(STRANGER))).hasMessageContaining("casework.sameBureau");
        imposed.ask(FINANCE, signed(FINANCE));
        assertThat(imposed.holds(TODAY)).isTrue();
        assertThat(imposed.nextFor(FINANCE)).isEmpty();
        assertThatThrownBy(() -> imposed.decide(true, FINANCE, signed(FINANCE)))
                .hasMessageContaining("casework.fourEyes");
        imposed.decide(false, COLLEAGUE, signed(COLLEAGUE));
        assertThat(imposed.state()).isEqualTo(RestrictionState.IMPOSED);
        imposed.ask(FINANCE, signed(FINANCE));
        imposed.decide(true, COLLEAGUE, signed(COLLEAGUE));
        assertThat(imposed.holds(TODAY)).isFalse();
        imposed.lift(signed(Signatory.PORTAL));
    }

    private static PersonRestriction imposed(RestrictionReason reason, boolean represents, LocalDate until) {
        return PersonRestriction.impose(
                Cases.handedOut(),
                new PersonRestriction.Person(1, "Somebody", null, represents),
                reason,
                until,
                signed(FINANCE),
                TODAY);
    }
}
