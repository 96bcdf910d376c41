package org.creditportal.responsibility.application.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.liability.LiabilityPaper;
import org.creditportal.responsibility.domain.liability.LiabilityCase;

/** The days in which whoever is concerned states, and whether that was done. */
@ApplicationScoped
public class LiabilityClocks {

    static final String MODULE = "responsibility";
    static final String PAGE = "/responsibility/liability";
    private static final String STATEMENT = "statement";

    private Clocks clocks;
    private LegalDate legalDate;
    private AttachedFiles files;

    protected LiabilityClocks() {}

    @Inject
    public LiabilityClocks(Clocks clocks, LegalDate legalDate, AttachedFiles files) {
        this.clocks = clocks;
        this.legalDate = legalDate;
        this.files = files;
    }

    void start(LiabilityCase opened, int workingDays) {
        clocks.start(new StartClock(
                key(opened.number()),
                opened.bureau(),
                ResponsibilityPermission.LIABILITY_STATE,
                PAGE,
                legalDate.today(),
                TimeLimit.workingDays(workingDays)));
    }

    /** Before the last day only upon a statement that is attached, but for the bureau, whose step is its statement. */
    void demandHeard(LiabilityCase found, Officer officer) {
        boolean stated =
                files.isProven(new MatterReference(MODULE, found.number()), List.of(LiabilityPaper.STATEMENT.name()));
        found.demandHeard(
                officer.signatory(),
                officer::may,
                stated,
                of(found.number()).reckoning().dueOn(),
                legalDate.today());
    }

    void end(String number) {
        clocks.end(key(number), legalDate.today());
    }

    /** Numbers of the cases in which nothing was stated by the last day, the longest ago first. */
    List<String> unstated(int most) {
        ClockCriteria late = ClockCriteria.of(MODULE, STATEMENT)
                .stillRunning()
                .due(null, legalDate.today().minusDays(1));
        return clocks.search(late, most).stream()
                .map(clock -> clock.key().matter())
                .toList();
    }

    ClockView of(String number) {
        return clocks.require(key(number));
    }

    private static ClockKey key(String number) {
        return new ClockKey(MODULE, number, STATEMENT);
    }
}
