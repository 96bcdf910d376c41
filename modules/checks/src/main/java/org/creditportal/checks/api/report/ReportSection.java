package org.creditportal.checks.api.report;

import java.util.Set;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.records.api.record.RecordKind;

/** A section of a report, in the order of the national report standard; texts in the bundle under {@code ReportSection.<NAME>}. */
public enum ReportSection {
    LICENCES,
    PENALTIES,
    INSPECTIONS,
    HONOURS,
    SERIOUS_DISHONESTY,
    WATCHED,
    PROMISES,
    GRADES,
    JUDGMENTS,
    MEASURES;

    /** What may speak against a subject's being admitted. */
    public static final Set<ReportSection> ADVERSE = Set.of(PENALTIES, SERIOUS_DISHONESTY, WATCHED);

    /** Where the fact is told. */
    public static ReportSection of(StandingFact fact) {
        return switch (fact.kind()) {
            case RECORD -> ofRecords(RecordKind.valueOf(fact.type()));
            case LIST_ENTRY -> ofList(fact.colour());
            case MEASURE -> MEASURES;
            case GRADE -> GRADES;
        };
    }

    /** Where entries of the list are told. */
    public static ReportSection of(StandingDelivery delivery) {
        return ofList(delivery.colour());
    }

    /** Whether it tells records, of which a report can be of chosen fields. */
    public boolean isOfRecords() {
        return switch (this) {
            case LICENCES, PENALTIES, INSPECTIONS, PROMISES, JUDGMENTS -> true;
            case HONOURS, SERIOUS_DISHONESTY, WATCHED, GRADES, MEASURES -> false;
        };
    }

    /** Whether a special report tells of it what is over too; of the others it tells what is in force as of its data alone, and says so. */
    public boolean tellsEnded() {
        return switch (this) {
            case PENALTIES, INSPECTIONS, SERIOUS_DISHONESTY, WATCHED, PROMISES, JUDGMENTS -> true;
            case LICENCES, HONOURS, GRADES, MEASURES -> false;
        };
    }

    private static ReportSection ofRecords(RecordKind kind) {
        return switch (kind) {
            case PENALTY -> PENALTIES;
            case LICENCE -> LICENCES;
            case INSPECTION -> INSPECTIONS;
            case PROMISE -> PROMISES;
            case JUDGMENT -> JUDGMENTS;
        };
    }

    /** A list that the tenant no longer keeps is no honour. */
    private static ReportSection ofList(ListColour colour) {
        if (colour == ListColour.WATCH) {
            return WATCHED;
        }
        return colour == ListColour.RED ? HONOURS : SERIOUS_DISHONESTY;
    }
}
