package org.creditportal.sanctions.api.incentive;

import org.creditportal.checks.api.gate.AskedLook;
import org.creditportal.kernel.page.Page;

/** Incentives at the counter (K-14, B-34): who is looked at, on what basis and for which matter is written down like any look. */
public interface GreenChannel {

    /** What applies to whom the officer asks for; a name alone comes to hints only. */
    CounterView look(AskedLook asked);

    /** Feeds back that an incentive was used in a matter of the officer's bureau. */
    UseNumber use(UseIncentive command);

    /**
     * One use.
     *
     * @throws org.creditportal.kernel.error.NotFoundException where there is none for the officer
     */
    UseRow require(UseNumber number);

    /** One page of uses, the newest first: of all bureaus for the credit office, else of the own one. */
    Page<UseRow> search(UseCriteria criteria);
}
