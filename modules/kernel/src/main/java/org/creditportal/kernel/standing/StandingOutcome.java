package org.creditportal.kernel.standing;

/**
 * What came of asking one source.
 *
 * @param answer {@code null} where the source has failed: whatever it holds is unknown, and nobody may be called clean
 */
public record StandingOutcome(StandingPlace place, StandingAnswer answer) {

    public boolean hasAnswered() {
        return answer != null;
    }
}
