package org.creditportal.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.sanctions.domain.Cases.CLERK;
import static org.creditportal.sanctions.domain.Cases.LAST_DAY;
import static org.creditportal.sanctions.domain.Cases.REVIEWER;
import static org.creditportal.sanctions.domain.Cases.STRANGER;
import static org.creditportal.sanctions.domain.Cases.TODAY;
import static org.creditportal.sanctions.domain.Cases.signed;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.CaseState;
import org.junit.jupiter.api.Test;

class JointCaseTest {

    @Test
    void isPendingUntilAnotherOfficerOfTheLeadBureauHasReviewed() {
        JointCase of = Cases.chosen(null);
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.PENDING);
        assertThatThrownBy(() -> of.initiate(CLERK, signed(CLERK), TODAY)).hasMessageContaining("casework.fourEyes");
        assertThatThrownBy(() -> of.initiate(STRANGER, signed(STRANGER), TODAY))
                .hasMessageContaining("casework.sameBureau");
        of.initiate(REVIEWER, signed(REVIEWER), TODAY);
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.IN_FORCE);
        assertThat(of.from()).isEqualTo(TODAY);
    }

    @Test
    void isOverAtMidnightOfItsLastDayWithoutAnybodysDoing() {
        JointCase of = Cases.initiated();
        assertThat(of.standing(LAST_DAY)).isEqualTo(CaseStanding.IN_FORCE);
        assertThat(of.standing(LAST_DAY.plusDays(1))).isEqualTo(CaseStanding.OVER);
        assertThatThrownBy(() -> of.demandInForce(LAST_DAY.plusDays(1))).hasMessageContaining("sanctions.notInForce");
    }

    @Test
    void appliesAgainWhenTheLastCauseIsGone() {
        JointCase of = Cases.initiated();
        assertThat(of.suspend("ground")).isTrue();
        assertThat(of.suspend("rights/1")).isFalse();
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.SUSPENDED);
        assertThatThrownBy(() -> of.demandInForce(TODAY)).hasMessageContaining("sanctions.notInForce");
        assertThat(of.resume("ground")).isFalse();
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.SUSPENDED);
        assertThat(of.resume("rights/1")).isTrue();
        assertThat(of.resume("rights/1")).isFalse();
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.IN_FORCE);
    }

    @Test
    void isNotInitiatedWhileItsGroundIsVerifiedOrOver() {
        JointCase suspended = Cases.chosen(null);
        suspended.suspend("ground");
        assertThatThrownBy(() -> suspended.initiate(REVIEWER, signed(REVIEWER), TODAY))
                .hasMessageContaining("sanctions.notInForce");
        JointCase over = Cases.chosen(null);
        assertThatThrownBy(() -> over.initiate(REVIEWER, signed(REVIEWER), LAST_DAY.plusDays(1)))
                .hasMessageContaining("sanctions.notInForce");
        assertThat(over.state()).isEqualTo(CaseState.CHOSEN);
    }

    @Test
    void liftedStaysLiftedWhateverIsResumed() {
        JointCase of = Cases.initiated();
        of.suspend("ground");
        of.lift(signed(Signatory.PORTAL));
        assertThat(of.resume("ground")).isFalse();
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.OVER);
        assertThatThrownBy(() -> of.lift(signed(Signatory.PORTAL))).hasMessageContaining("illegalTransition");
    }

    @Test
    void aReturnedChoiceIsMadeAnew() {
        JointCase of = Cases.chosen(null);
        of.sendBack(REVIEWER, signed(REVIEWER));
        assertThat(of.state()).isEqualTo(CaseState.OPENED);
        assertThatThrownBy(() -> of.choose(List.of(), CLERK, signed(CLERK)))
                .hasMessageContaining("sanctions.nothingChosen");
        of.dispense(CLERK, signed(CLERK));
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.OVER);
    }

    @Test
    void aMeasureEndsWithItsOwnLongestDurationEvenOnALeapDay() {
        JointCase of = Cases.chosen(24);
        of.initiate(REVIEWER, signed(REVIEWER), LocalDate.of(2026, 2, 28));
        assertThat(of.lastDay(of.measures().get(0))).isEqualTo(LocalDate.of(2028, 2, 28));
        JointCase longer = Cases.chosen(60);
        longer.initiate(REVIEWER, signed(REVIEWER), TODAY);
        assertThat(longer.lastDay(longer.measures().get(0))).isEqualTo(LAST_DAY);
    }

    @Test
    void offersTheChoiceToTheLeadBureauOnly() {
        assertThat(Cases.opened().nextFor(CLERK)).containsExactlyInAnyOrder(CaseState.CHOSEN, CaseState.DISPENSED);
        assertThat(Cases.opened().nextFor(STRANGER)).isEmpty();
        assertThat(Cases.chosen(null).nextFor(CLERK)).isEmpty();
    }
}
