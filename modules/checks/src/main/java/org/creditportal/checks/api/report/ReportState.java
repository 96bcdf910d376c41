package org.creditportal.checks.api.report;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far a report has come; texts in the bundle under {@code ReportState.<NAME>}. */
public enum ReportState implements ProcedureState<ReportState> {
    /** Applied for at the counter; evidence is attached. */
    APPLIED,
    /** Printed, numbered and handed over; it holds. */
    ISSUED,
    /** Nothing was issued. */
    REFUSED,
    /** A newer report has taken its place. */
    SUPERSEDED,
    /** It was wrong and was taken back. */
    RECALLED;

    private static final Transitions<ReportState> LIFE =
            Transitions.<ReportState>table().from(APPLIED, ISSUED, REFUSED).from(ISSUED, SUPERSEDED, RECALLED);

    @Override
    public Transitions<ReportState> transitions() {
        return LIFE;
    }
}
