package org.creditportal.checks.api.report;

import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.tenant.ListColour;

/** A section of a report, in the order of the national report standard; texts in the bundle under {@code ReportSection.<NAME>}. */
public enum ReportSection {
    LICENCES,
    PENALTIES,
    HONOURS,
    SERIOUS_DISHONESTY,
    WATCHED,
    GRADES,
    MEASURES;

    private static final String LICENCE = "LICENCE";

    /** Where the fact is told. */
    public static ReportSection of(StandingFact fact) {
        return switch (fact.kind()) {
            case RECORD -> fact.type().equals(LICENCE) ? LICENCES : PENALTIES;
            case LIST_ENTRY -> ofList(fact.colour());
            case MEASURE -> MEASURES;
            case GRADE -> GRADES;
        };
    }

    /** Where entries of the list are told. */
    public static ReportSection of(StandingDelivery delivery) {
        return ofList(delivery.colour());
    }

    /** A list that the tenant no longer keeps is no honour. */
    private static ReportSection ofList(ListColour colour) {
        if (colour == ListColour.WATCH) {
            return WATCHED;
        }
        return colour == ListColour.RED ? HONOURS : SERIOUS_DISHONESTY;
    }
}
