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
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.RestrictionReason;
import org.creditportal.sanctions.api.RestrictionState;
import org.junit.jupiter.api.Test;

class PersonRestrictionTest {

    private static final String NUMBER = "RX-530100-20260001";

    private static final LocalDate DECIDED = TODAY.minusMonths(2);

    private static final Signatory COLLEAGUE = new Signatory("colleague", "Colleague", "finance", false);

    @Test
    void expiresByItself() {
        PersonRestriction imposed = imposed(RestrictionReason.DISHONESTY_LIST, false, LAST_DAY);
        assertThat(imposed.holds(LAST_DAY)).isTrue();
        assertThat(imposed.holds(LAST_DAY.plusDays(1))).isFalse();
        assertThat(imposed.state()).isEqualTo(RestrictionState.IMPOSED);
    }

    /** Whoever checks the person is told what it is today: it stands still with its case, and falls with it. */
    @Test
    void isWhatItsCaseIsWhileItHolds() {
        PersonRestriction imposed = imposed(RestrictionReason.DISHONESTY_LIST, false, TODAY.plusMonths(1));
        for (CaseStanding ofCase : CaseStanding.values()) {
            assertThat(imposed.standing(TODAY.plusMonths(1), ofCase)).isEqualTo(ofCase);
            assertThat(imposed.standing(TODAY.plusMonths(1).plusDays(1), ofCase))
                    .isEqualTo(CaseStanding.OVER);
        }
        imposed.lift(signed(Signatory.PORTAL));
        assertThat(imposed.standing(TODAY, CaseStanding.IN_FORCE)).isEqualTo(CaseStanding.OVER);
    }

    @Test
    void reachesAPersonWhoCameOnRecordLaterAndNotWhoWasTakenForTheSame() {
        PersonRestriction imposed = imposed(RestrictionReason.DISHONESTY_LIST, false, LAST_DAY);
        assertThat(imposed.personNumber()).isNull();
        imposed.identify("0PERS00000001");
        assertThat(imposed.personNumber()).isEqualTo("0PERS00000001");
        imposed.identify("0PERS00000002");
        assertThat(imposed.personNumber()).isEqualTo("0PERS00000002");
    }

    @Test
    void saysOnWhichLawAndBecauseOfWhomItRests() {
        PersonRestriction imposed = imposed(RestrictionReason.DISHONESTY_LIST, false, LAST_DAY);
        assertThat(imposed.basis().document()).isEqualTo("a law");
        assertThat(imposed.companyNumber()).isEqualTo("0SUBJ00000001");
        assertThat(imposed.from()).isEqualTo(TODAY);
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
                .hasMessageContaining("sanctions.notRepresenting");
        assertThat(imposed(RestrictionReason.SERIOUS_VIOLATION, true, LAST_DAY).holds(TODAY))
                .isTrue();
    }

    /** 公司法 178(4): who represented the company when it was decided; a term that nobody told is for the officer to judge. */
    @Test
    void seriousViolationMeetsWhoRepresentedTheCompanyOnTheDayOfTheDecision() {
        for (LocalDate[] term : new LocalDate[][] {
            {null, DECIDED.minusDays(1)}, {DECIDED.minusYears(9), DECIDED.minusYears(5)}, {DECIDED.plusDays(1), null}
        }) {
            assertThatThrownBy(() -> representing(term[0], term[1])).hasMessageContaining("sanctions.notRepresenting");
        }
        assertThat(representing(DECIDED, DECIDED).holds(TODAY)).isTrue();
        assertThat(representing(null, null).holds(TODAY)).isTrue();
        assertThat(imposed(
                                RestrictionReason.DISHONESTY_LIST,
                                true,
                                DECIDED.minusYears(9),
                                DECIDED.minusYears(5),
                                LAST_DAY)
                        .holds(TODAY))
                .isTrue();
    }

    @Test
    void isLiftedEarlyByAnotherOfficerOfTheAuthorityThatImposedIt() {
        PersonRestriction imposed = imposed(RestrictionReason.DISHONESTY_LIST, false, LAST_DAY);
        assertThatThrownBy(() -> imposed.liftEarly(COLLEAGUE, signed(COLLEAGUE), () -> NUMBER))
                .hasMessageContaining("illegalTransition");
        assertThatThrownBy(() -> imposed.ask(STRANGER, signed(STRANGER))).hasMessageContaining("casework.sameBureau");
        imposed.ask(FINANCE, signed(FINANCE));
        assertThat(imposed.holds(TODAY)).isTrue();
        assertThat(imposed.nextFor(FINANCE)).isEmpty();
        assertThatThrownBy(() -> imposed.liftEarly(FINANCE, signed(FINANCE), () -> NUMBER))
                .hasMessageContaining("casework.fourEyes");
        imposed.uphold(COLLEAGUE, signed(COLLEAGUE));
        assertThat(imposed.state()).isEqualTo(RestrictionState.IMPOSED);
        imposed.ask(FINANCE, signed(FINANCE));
        assertThat(imposed.certificate())
                .as("no number is taken before it is lifted")
                .isNull();
        imposed.liftEarly(COLLEAGUE, signed(COLLEAGUE), () -> NUMBER);
        assertThat(imposed.certificate()).isEqualTo(NUMBER);
        assertThat(imposed.holds(TODAY)).isFalse();
        imposed.lift(signed(Signatory.PORTAL));
    }

    private static PersonRestriction imposed(RestrictionReason reason, boolean represents, LocalDate until) {
        return imposed(reason, represents, null, null, until);
    }

    private static PersonRestriction representing(LocalDate since, LocalDate left) {
        return imposed(RestrictionReason.SERIOUS_VIOLATION, true, since, left, LAST_DAY);
    }

    private static PersonRestriction imposed(
            RestrictionReason reason, boolean represents, LocalDate since, LocalDate left, LocalDate until) {
        return PersonRestriction.impose(
                Cases.handedOut(),
                new PersonRestriction.Person(1, "P:1", null, "Somebody", null, represents, since, left),
                reason,
                new PersonRestriction.Days(DECIDED, TODAY, until),
                signed(FINANCE));
    }
}
