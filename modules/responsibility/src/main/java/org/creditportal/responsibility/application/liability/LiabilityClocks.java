package org.creditportal.responsibility.application.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.domain.liability.LiabilityCase;

/** The days in which whoever is concerned states. */
@ApplicationScoped
public class LiabilityClocks {

    static final String MODULE = "responsibility";
    static final String PAGE = "/responsibility/liability";
    private static final String STATEMENT = "statement";

    @Inject
    private Clocks clocks;

    @Inject
    private LegalDate legalDate;

    void start(LiabilityCase opened, int workingDays) {
        clocks.start(new StartClock(
                key(opened.number()),
                opened.bureau(),
                ResponsibilityPermission.LIABILITY_STATE,
                PAGE,
                legalDate.today(),
                TimeLimit.workingDays(workingDays)));
    }

    void end(String number) {
        clocks.end(key(number), legalDate.today());
    }

    ClockView of(String number) {
        return clocks.require(key(number));
    }

    private static ClockKey key(String number) {
        return new ClockKey(MODULE, number, STATEMENT);
    }
}
