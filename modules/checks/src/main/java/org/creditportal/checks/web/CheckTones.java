package org.creditportal.checks.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.outside.OutsideStanding;
import org.creditportal.checks.api.register.LookStanding;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.responsibility.api.Effect;

/** Colours of state chips: red only for dishonesty and refusals in force, green only for honesty; never green for "unknown". */
@Named
@ApplicationScoped
public class CheckTones {

    private static final String NEUTRAL = "neutral";
    private static final String WAITING = "waiting";
    private static final String HONEST = "honest";
    private static final String DISHONEST = "dishonest";

    public String of(CheckResult result) {
        return switch (result) {
            case HIT, NOTHING_IN_PERIOD -> NEUTRAL;
            case SUBJECT_NOT_FOUND, COULD_NOT_BE_CHECKED -> WAITING;
        };
    }

    public String ofFact(FoundFact found) {
        if (!found.counts()) {
            return WAITING;
        }
        return switch (found.fact().weight()) {
            case ADVERSE -> DISHONEST;
            case FAVOURABLE -> HONEST;
            case NEUTRAL -> NEUTRAL;
        };
    }

    public String ofDecision(LineDecision decision) {
        if (decision.outcome() == LineOutcome.NOT_KNOWN) {
            return WAITING;
        }
        if (!decision.applies()) {
            return NEUTRAL;
        }
        return decision.effect() == Effect.REFUSE ? DISHONEST : ofEffect(decision.effect());
    }

    /** A report says nothing of its subject by being one. */
    public String ofReport(ReportState state) {
        return state == ReportState.APPLIED ? WAITING : NEUTRAL;
    }

    /** What was decided without a look or a report waits for an explanation; it says nothing of any subject. */
    public String ofStanding(LookStanding standing) {
        return standing == LookStanding.UNCHECKED || standing == LookStanding.REPORT_MISSING ? WAITING : NEUTRAL;
    }

    /** A report that is handed in says nothing of its subject; one that does not answer waits for another. */
    public String ofOutside(OutsideStanding standing) {
        return standing == OutsideStanding.ANSWERS || standing == OutsideStanding.WITHDRAWN ? NEUTRAL : WAITING;
    }

    private static String ofEffect(Effect effect) {
        return effect == Effect.PRIORITY || effect == Effect.BONUS ? HONEST : NEUTRAL;
    }
}
