package org.creditportal.checks.api.report;

import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.tenant.ListColour;

/** A section of a report, in the order of the national report standard; texts in the bundle under {@code ReportSection.<NAME>}. */
public enum ReportSection {
    LICENCES,
    PENALTIES,
    HONOURS,
    SERIOUS_DISHONESTY,
    WATCHED,
    MEASURES,
    GRADES;

    private static final String LICENCE = "LICENCE";

    /** Where the fact is told. */
    public static ReportSection of(StandingFact fact) {
        return switch (fact.kind()) {
            case RECORD -> fact.type().equals(LICENCE) ? LICENCES : PENALTIES;
            case LIST_ENTRY -> ofList(fact);
            case MEASURE -> MEASURES;
            case GRADE -> GRADES;
        };
    }

    private static ReportSection ofList(StandingFact fact) {
        if (fact.colour() == ListColour.WATCH) {
            return WATCHED;
        }
        return fact.weight() == StandingWeight.FAVOURABLE ? HONOURS : SERIOUS_DISHONESTY;
    }
}
