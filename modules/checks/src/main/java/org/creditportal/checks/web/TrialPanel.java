package org.creditportal.checks.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.creditportal.checks.api.trial.RuleTrialNumber;
import org.creditportal.checks.api.trial.RuleTrialRow;
import org.creditportal.checks.api.trial.RuleTrialView;
import org.creditportal.checks.api.trial.RuleTrials;

/** A trial beside the form of what is tried: how far it is, then the first of the answers that would have been others. */
public class TrialPanel implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;
    private static final int LOOKS = 5;
    private static final Duration MOMENT = Duration.ofMillis(200);

    private LocalDate from;
    private LocalDate until;
    private RuleTrialView trial;
    private ArrayList<RuleTrialRow> found = new ArrayList<>();

    /** On the answers of a year, unless the officer says otherwise. */
    void beginOn(LocalDate today) {
        from = today.minusYears(1);
        until = today;
    }

    /** How far it is, and once it is over what it found: all of it is on the trial's own page. */
    private void show(RuleTrialView now, RuleTrials trials) {
        trial = now;
        found = now.over()
                ? new ArrayList<>(trials.searchRows(new RuleTrialNumber(now.number()), 1, SHOWN)
                        .items())
                : new ArrayList<>();
    }

    /** Nearly every trial is over in a moment, and is shown with the answer that began it; the page asks for one that takes longer. */
    void begin(RuleTrialView asked, RuleTrials trials) {
        show(asked, trials);
        for (int look = 0; look < LOOKS && !trial.over(); look++) {
            LockSupport.parkNanos(MOMENT.toNanos());
            refresh(trials);
        }
    }

    void refresh(RuleTrials trials) {
        show(trials.require(new RuleTrialNumber(trial.number())), trials);
    }

    /** Nothing before it is asked for. */
    public RuleTrialView getTrial() {
        return trial;
    }

    public List<RuleTrialRow> getFound() {
        return List.copyOf(found);
    }

    /** First day of the answers on which it is tried. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day of the answers on which it is tried. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
