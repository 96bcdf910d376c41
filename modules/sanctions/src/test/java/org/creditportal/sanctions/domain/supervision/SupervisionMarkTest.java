package org.creditportal.sanctions.domain.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.supervision.MarkState;
import org.creditportal.sanctions.api.supervision.MarkVisibility;
import org.junit.jupiter.api.Test;

class SupervisionMarkTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final Instant NOW = Instant.parse("2028-02-01T01:00:00Z");
    private static final Signatory CLERK = new Signatory("clerk", "Clerk", "market-supervision", false);
    private static final Signatory REVIEWER = new Signatory("reviewer", "Reviewer", "market-supervision", false);
    private static final Signatory STRANGER = new Signatory("stranger", "Stranger", "finance", false);

    @Test
    void isApprovedByAnotherOfficerOfTheBureauOnly() {
        SupervisionMark mark = proposed(MarkVisibility.ALL_BUREAUS);
        assertThat(mark.standing(TODAY)).isEqualTo(CaseStanding.PENDING);
        assertThat(mark.nextFor(CLERK)).containsExactly(MarkState.ENDED);
        assertThatThrownBy(() -> mark.approve(CLERK, signed(CLERK), TODAY)).hasMessageContaining("casework.fourEyes");
        assertThatThrownBy(() -> mark.approve(STRANGER, signed(STRANGER), TODAY))
                .hasMessageContaining("casework.sameBureau");
        mark.approve(REVIEWER, signed(REVIEWER), TODAY);
        assertThat(mark.standing(TODAY)).isEqualTo(CaseStanding.IN_FORCE);
        assertThat(mark.from()).isEqualTo(TODAY);
        assertThatThrownBy(() -> mark.refuse(REVIEWER, signed(REVIEWER))).hasMessageContaining("illegalTransition");
    }

    @Test
    void isOverAtMidnightOfItsLastDay() {
        SupervisionMark mark = approved();
        assertThat(mark.standing(LEAP_DAY)).isEqualTo(CaseStanding.IN_FORCE);
        assertThat(mark.standing(LEAP_DAY.plusDays(1))).isEqualTo(CaseStanding.OVER);
    }

    @Test
    void standsStillUntilTheLastCauseIsGone() {
        SupervisionMark mark = approved();
        assertThat(mark.suspend("ground")).isTrue();
        assertThat(mark.suspend("rights/1")).isFalse();
        assertThat(mark.resume("ground")).isFalse();
        assertThat(mark.standing(TODAY)).isEqualTo(CaseStanding.SUSPENDED);
        assertThat(mark.resume("rights/1")).isTrue();
        assertThat(mark.standing(TODAY)).isEqualTo(CaseStanding.IN_FORCE);
    }

    @Test
    void isNotApprovedWhileItsGroundIsVerifiedOrWhenItIsOver() {
        SupervisionMark suspended = proposed(MarkVisibility.ALL_BUREAUS);
        suspended.suspend("ground");
        assertThatThrownBy(() -> suspended.approve(REVIEWER, signed(REVIEWER), TODAY))
                .hasMessageContaining("sanctions.notInForce");
        assertThatThrownBy(() ->
                        proposed(MarkVisibility.ALL_BUREAUS).approve(REVIEWER, signed(REVIEWER), LEAP_DAY.plusDays(1)))
                .hasMessageContaining("sanctions.notInForce");
    }

    @Test
    void fallsWhenItIsWithdrawnOrItsGroundFalls() {
        SupervisionMark withdrawn = approved();
        assertThatThrownBy(() -> withdrawn.withdraw(STRANGER, signed(STRANGER)))
                .hasMessageContaining("casework.sameBureau");
        withdrawn.withdraw(CLERK, signed(CLERK));
        assertThat(withdrawn.standing(TODAY)).isEqualTo(CaseStanding.OVER);
        SupervisionMark fallen = proposed(MarkVisibility.ALL_BUREAUS);
        fallen.end(signed(Signatory.PORTAL));
        assertThat(fallen.state()).isEqualTo(MarkState.ENDED);
        assertThatThrownBy(() -> fallen.approve(REVIEWER, signed(REVIEWER), TODAY))
                .hasMessageContaining("illegalTransition");
    }

    @Test
    void endsNoLaterThanItsGround() {
        SupervisionMark mark = approved();
        mark.endNoLaterThan(null);
        mark.endNoLaterThan(LEAP_DAY.plusDays(5));
        assertThat(mark.until()).isEqualTo(LEAP_DAY);
        mark.endNoLaterThan(TODAY);
        assertThat(mark.standing(TODAY.plusDays(1))).isEqualTo(CaseStanding.OVER);
    }

    @Test
    void isItsBureausOwnAffairWhereItSaysSo() {
        SupervisionMark own = proposed(MarkVisibility.OWN_BUREAU);
        assertThat(own.isFor(Set.of("market-supervision"))).isTrue();
        assertThat(own.isFor(null)).isTrue();
        assertThat(own.isFor(Set.of("finance"))).isFalse();
        assertThat(proposed(MarkVisibility.ALL_BUREAUS).isFor(Set.of("finance")))
                .isTrue();
    }

    private static SupervisionMark approved() {
        SupervisionMark mark = proposed(MarkVisibility.ALL_BUREAUS);
        mark.approve(REVIEWER, signed(REVIEWER), TODAY);
        return mark;
    }

    private static SupervisionMark proposed(MarkVisibility visibility) {
        return SupervisionMark.propose(
                new WatchedGround("0RECD00000001", false, "0SVBJ00000001", "Somebody", null),
                "market-supervision",
                new Citation("a law", "an article", null),
                LEAP_DAY,
                visibility,
                signed(CLERK));
    }

    private static Signature signed(Signatory by) {
        return by.sign(NOW, new Reason("because"));
    }
}
