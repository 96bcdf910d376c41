package org.creditportal.checks.web;

import java.math.BigDecimal;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.ConcludeCheck;
import org.creditportal.checks.api.check.MatterOutcome;
import org.creditportal.webkit.rest.MalformedJsonException;

/** What bureaus' own systems send to tell what came of a matter. */
public class OutcomeRequest {

    public String outcome;

    /** Such as 8.5; only where points were given. */
    public String points;

    public String reason;

    ConcludeCheck toCommand(CheckNumber number, long seenVersion, CommandToken token) {
        return new ConcludeCheck(
                number,
                seenVersion,
                RequestValues.constant(MatterOutcome.class, "outcome", outcome),
                given(),
                reason,
                token);
    }

    private BigDecimal given() {
        try {
            return points == null ? null : new BigDecimal(points);
        } catch (NumberFormatException notNumber) {
            throw new MalformedJsonException("points");
        }
    }
}
