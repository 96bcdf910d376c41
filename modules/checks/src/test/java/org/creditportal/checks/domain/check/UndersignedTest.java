package org.creditportal.checks.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.checks.api.check.CheckState;
import org.junit.jupiter.api.Test;

/** Whose names a certificate bears. */
class UndersignedTest {

    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
    private static final StepRow<CheckState> LOOKED = step(CheckState.LOOKED, "查询人", 0);
    private static final StepRow<CheckState> READ = step(CheckState.READ, "审阅人", 1);
    private static final StepRow<CheckState> REVIEWED = step(CheckState.REVIEWED, "审核人", 2);

    @Test
    void whoSignedLaterIsNotOnAnEarlierPrint() {
        assertThat(at(0, List.of(LOOKED, READ, REVIEWED))).isEqualTo(new Undersigned(null, null));
        assertThat(at(1, List.of(LOOKED, READ, REVIEWED))).isEqualTo(new Undersigned(READ, null));
        assertThat(at(2, List.of(LOOKED, READ, REVIEWED))).isEqualTo(new Undersigned(READ, REVIEWED));
    }

    @Test
    void aLookThatFoundSomethingElseTakesTheSignaturesAway() {
        StepRow<CheckState> again = step(CheckState.LOOKED, "查询人", 3);
        assertThat(at(9, List.of(LOOKED, READ, REVIEWED, again))).isEqualTo(new Undersigned(null, null));
    }

    /** Whoever looks again is no reviewer by that. */
    @Test
    void aLookThatFoundTheSameLeavesTheReviewersName() {
        StepRow<CheckState> again = step(CheckState.REVIEWED, "查询人", 3);
        StepRow<CheckState> concluded = step(CheckState.CONCLUDED, "查询人", 4);
        assertThat(at(9, List.of(LOOKED, READ, REVIEWED, again, concluded))).isEqualTo(new Undersigned(READ, REVIEWED));
    }

    /** Nor is whoever hands it on to another bureau. */
    @Test
    void whoHandsItOnSignsNothing() {
        StepRow<CheckState> handedOn = step(CheckState.READ, "移交人", 2);
        assertThat(at(9, List.of(LOOKED, READ, handedOn))).isEqualTo(new Undersigned(READ, null));
    }

    private static Undersigned at(int seconds, List<StepRow<CheckState>> steps) {
        return Undersigned.at(NOON.plusSeconds(seconds), steps);
    }

    private static StepRow<CheckState> step(CheckState to, String officer, int seconds) {
        return new StepRow<>(to, officer, NOON.plusSeconds(seconds), null);
    }
}
