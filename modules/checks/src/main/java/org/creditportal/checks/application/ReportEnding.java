package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.creditportal.checks.api.report.LiveViewChanged;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.correspondence.api.document.DocumentStanding;
import org.creditportal.correspondence.api.document.DocumentState;
import org.creditportal.identity.api.CurrentOfficer;

/** A report ends with its document, whichever page that is ended on, in the same transaction. */
@ApplicationScoped
public class ReportEnding {

    @Inject
    StoredReports reports;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    Event<LiveViewChanged> changed;

    @Inject
    Clock clock;

    void told(@Observes DocumentStanding standing) {
        if (standing.state() != DocumentState.IN_FORCE) {
            ReportState ended =
                    standing.state() == DocumentState.SUPERSEDED ? ReportState.SUPERSEDED : ReportState.RECALLED;
            reports.findPrinted(standing.officialNumber()).ifPresent(report -> end(report, ended));
        }
    }

    /** What its applicant allowed ends with it. */
    private void end(Report report, ReportState how) {
        report.end(how, currentOfficer.require().signatory().sign(clock.instant()));
        changed.fire(new LiveViewChanged(report.officialNumber(), null));
    }
}
