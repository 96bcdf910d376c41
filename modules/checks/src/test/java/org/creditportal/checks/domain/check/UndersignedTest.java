package org.creditportal.checks.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.CheckStepRow;
import org.junit.jupiter.api.Test;

/** Whose names a certificate bears. */
class UndersignedTest {

    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
    private static final CheckStepRow LOOKED = step(CheckState.LOOKED, "查询人", 0);
    private static final CheckStepRow READ = step(CheckState.READ, "审阅人", 1);
    private static final CheckStepRow REVIEWED = step(CheckState.REVIEWED, "审核人", 2);

    @Test
    void whoSignedLaterIsNotOnAnEarlierPrint() {
        assertThat(at(0, LOOKED, READ, REVIEWED)).isEqualTo(new Undersigned(null, null));
        assertThat(at(1, LOOKED, READ, REVIEWED)).isEqualTo(new Undersigned(READ, null));
        assertThat(at(2, LOOKED, READ, REVIEWED)).isEqualTo(new Undersigned(READ, REVIEWED));
    }

    @Test
    void aLookThatFoundSomethingElseTakesTheSignaturesAway() {
        CheckStepRow again = step(CheckState.LOOKED, "查询人", 3);
        assertThat(at(9, LOOKED, READ, REVIEWED, again)).isEqualTo(new Undersigned(null, null));
    }

    /** Whoever looks again is no reviewer by that. */
    @Test
    void aLookThatFoundTheSameLeavesTheReviewersName() {
        CheckStepRow again = step(CheckState.REVIEWED, "查询人", 3);
        CheckStepRow concluded = step(CheckState.CONCLUDED, "查询人", 4);
        assertThat(at(9, LOOKED, READ, REVIEWED, again, concluded)).isEqualTo(new Undersigned(READ, REVIEWED));
    }

    /** Nor is whoever hands it on to another bureau. */
    @Test
    void whoHandsItOnSignsNothing() {
        CheckStepRow handedOn = step(CheckState.READ, "移交人", 2);
        assertThat(at(9, LOOKED, READ, handedOn)).isEqualTo(new Undersigned(READ, null));
    }

    private static Undersigned at(int seconds, CheckStepRow... steps) {
        return Undersigned.at(NOON.plusSeconds(seconds), List.of(steps));
    }

    private static CheckStepRow step(CheckState to, String officer, int seconds) {
        return new CheckStepRow(to, officer, NOON.plusSeconds(seconds), null);
    }
}
