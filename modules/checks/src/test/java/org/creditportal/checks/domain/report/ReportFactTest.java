package org.creditportal.checks.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReportFactTest {

    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");

    private final ReportFact fact = new ReportFact("0RPT", "0LST");

    @Test
    void whatWasRepairedSinceIsOvertakenAndNotWrong() {
        fact.becomeOutdated(NOON);
        fact.becomeOutdated(NOON.plusSeconds(9));
        assertThat(fact.outdatedSince()).isEqualTo(NOON);
        assertThat(fact.wrongSince()).isNull();
    }

    /** What was corrected is not as the report tells it, also when it was taken back and stands again. */
    @Test
    void whatWasCorrectedStaysSo() {
        fact.sayOther(NOON);
        fact.sayOther(NOON.plusSeconds(9));
        fact.turnOutWrong(NOON.plusSeconds(10));
        assertThat(fact.overtakenSince()).isEqualTo(NOON);
        fact.turnOutRight();
        assertThat(fact.wrongSince()).isNull();
        assertThat(fact.changedSince()).isEqualTo(NOON);
    }

    @Test
    void isOvertakenSinceTheFirstThatBefellIt() {
        assertThat(fact.overtakenSince()).isNull();
        fact.turnOutWrong(NOON.plusSeconds(9));
        fact.becomeOutdated(NOON);
        assertThat(fact.overtakenSince()).isEqualTo(NOON);
    }

    /** Withdrawn and reinstated, it is still repaired: a report from before the repair is no current one. */
    @Test
    void whatWasRepairedStaysSoWhenItStandsAgain() {
        fact.becomeOutdated(NOON);
        fact.turnOutWrong(NOON.plusSeconds(9));
        fact.turnOutRight();
        assertThat(fact.wrongSince()).isNull();
        assertThat(fact.outdatedSince()).isEqualTo(NOON);
        assertThat(fact.overtakenSince()).isEqualTo(NOON);
    }
}
