package org.creditportal.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.sanctions.domain.Cases.CLERK;
import static org.creditportal.sanctions.domain.Cases.LAST_DAY;
import static org.creditportal.sanctions.domain.Cases.NOW;
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
        assertThat(of.suspend("ground", TODAY, NOW)).isTrue();
        assertThat(of.suspend("rights/1", TODAY.plusDays(1), NOW)).isFalse();
        assertThat(of.suspendedOn()).as("since the first cause").isEqualTo(TODAY);
        assertThat(of.stoodAt()).isEqualTo(NOW);
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.SUSPENDED);
        assertThatThrownBy(() -> of.demandInForce(TODAY)).hasMessageContaining("sanctions.notInForce");
        assertThat(of.resume("ground", NOW)).isFalse();
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.SUSPENDED);
        assertThat(of.resume("rights/1", NOW)).isTrue();
        assertThat(of.suspendedOn()).isNull();
        assertThat(of.resume("rights/1", NOW)).isFalse();
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.IN_FORCE);
    }

    @Test
    void isNotInitiatedWhileItsGroundIsVerifiedOrOver() {
        JointCase suspended = Cases.chosen(null);
        suspended.suspend("ground", TODAY, NOW);
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
        of.suspend("ground", TODAY, NOW);
        of.lift(signed(Signatory.PORTAL));
        assertThat(of.resume("ground", NOW)).isFalse();
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.OVER);
        assertThatThrownBy(() -> of.lift(signed(Signatory.PORTAL))).hasMessageContaining("illegalTransition");
    }

    @Test
    void aReturnedChoiceIsMadeAnew() {
        JointCase of = Cases.chosen(null);
        of.sendBack(REVIEWER, signed(REVIEWER));
        assertThat(of.state()).isEqualTo(CaseState.OPENED);
        of.choose(List.of(), CLERK, signed(CLERK));
        assertThat(of.state()).isEqualTo(CaseState.CHOSEN);
        assertThat(of.measures()).isEmpty();
    }

    /** That no measure follows is decided as measures are: by another officer. */
    @Test
    void aCaseIsDispensedWithByAnotherOfficerOnly() {
        JointCase of = Cases.opened();
        of.choose(List.of(), CLERK, signed(CLERK));
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.PENDING);
        assertThat(of.nextFor(CLERK)).isEmpty();
        assertThat(of.nextFor(REVIEWER)).containsExactlyInAnyOrder(CaseState.DISPENSED, CaseState.OPENED);
        assertThatThrownBy(() -> of.dispense(CLERK, signed(CLERK))).hasMessageContaining("casework.fourEyes");
        assertThatThrownBy(() -> of.dispense(STRANGER, signed(STRANGER))).hasMessageContaining("casework.sameBureau");
        assertThatThrownBy(() -> of.initiate(REVIEWER, signed(REVIEWER), TODAY))
                .hasMessageContaining("sanctions.nothingChosen");
        of.dispense(REVIEWER, signed(REVIEWER));
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.OVER);
        JointCase measured = Cases.chosen(null);
        assertThat(measured.nextFor(REVIEWER)).containsExactlyInAnyOrder(CaseState.INITIATED, CaseState.OPENED);
        assertThatThrownBy(() -> measured.dispense(REVIEWER, signed(REVIEWER)))
                .hasMessageContaining("sanctions.measuresChosen");
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

    /** A wrong measure applies no more from the day on which it is ended; the case goes on. */
    @Test
    void aWrongMeasureIsEndedAlone() {
        JointCase of = Cases.initiated();
        assertThatThrownBy(() -> of.end("n-other", TODAY)).hasMessageContaining("sanctions.measureUnfit");
        of.end("n-one", TODAY);
        assertThat(of.measures()).hasSize(1);
        assertThat(of.lastDay(of.measures().get(0))).isEqualTo(TODAY.minusDays(1));
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.IN_FORCE);
        assertThatThrownBy(() -> of.end("n-one", TODAY)).hasMessageContaining("sanctions.measureUnfit");
        assertThatThrownBy(() -> Cases.chosen(null).end("n-one", TODAY)).hasMessageContaining("illegalTransition");
    }

    @Test
    void offersTheChoiceToTheLeadBureauOnly() {
        assertThat(Cases.opened().nextFor(CLERK)).containsExactly(CaseState.CHOSEN);
        assertThat(Cases.opened().nextFor(STRANGER)).isEmpty();
        assertThat(Cases.chosen(null).nextFor(CLERK)).isEmpty();
    }
}
