package org.creditportal.casework.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.DecideChange;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.junit.jupiter.api.Test;

class UsedFormsTest {

    /** Else a form that was used for one matter would seem to have been used for another. */
    @Test
    void tellsCommandsForTwoMattersApart() {
        CommandToken token = CommandToken.next();
        assertThat(UsedForms.digest(new DecideChange(new ProposalNumber("0AWE35PSG1C4N"), 1, true, "x", token)))
                .isNotEqualTo(
                        UsedForms.digest(new DecideChange(new ProposalNumber("0AWE35PSG1C5P"), 1, true, "x", token)));
    }

    /** Whoever never had the answer reads a later version first, because the act was done, and asks for the same. */
    @Test
    void whatIsSentAgainAfterALaterVersionWasReadIsTheSame() {
        assertThat(UsedForms.digest(decided(1, "x"))).isEqualTo(UsedForms.digest(decided(2, "x")));
        assertThat(UsedForms.digest(decided(1, "x"))).isNotEqualTo(UsedForms.digest(decided(1, "y")));
    }

    private static DecideChange decided(long seenVersion, String reason) {
        return new DecideChange(
                new ProposalNumber("0AWE35PSG1C4N"), seenVersion, true, reason, new CommandToken("0AWE35PSG1C5P"));
    }
}
