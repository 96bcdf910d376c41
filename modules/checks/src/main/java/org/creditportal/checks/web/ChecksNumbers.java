package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.CheckLookup;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckRow;
import org.creditportal.checks.api.report.ReportLookup;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportRow;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;
import org.creditportal.webkit.web.PageFrame;

/** Checks and reports by their number. */
@RequestScoped
public class ChecksNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private CheckLookup checks;

    @Inject
    private ReportLookup reports;

    @Inject
    private PageFrame frame;

    @Override
    public List<NumberHit> find(String term) {
        Stream<NumberHit> found = currentOfficer.require().may(ChecksPermission.CHECKS_VIEW)
                ? Stream.ofNullable(NumberHit.byNumber(term, this::hit))
                : Stream.empty();
        Stream<NumberHit> reported = currentOfficer.require().may(ChecksPermission.REPORTS_ISSUE)
                ? Stream.ofNullable(NumberHit.byNumber(term, this::report))
                : Stream.empty();
        return Stream.concat(found, reported).toList();
    }

    private NumberHit hit(String number) {
        CheckRow row = checks.require(new CheckNumber(number)).row();
        return new NumberHit(
                "checks",
                "check",
                row.number(),
                row.area().text(frame.getLanguage()) + " " + row.matter(),
                "/checks/detail",
                Map.of("number", row.number()));
    }

    private NumberHit report(String number) {
        ReportRow row = reports.require(new ReportNumber(number)).row();
        return new NumberHit(
                "checks", "report", row.number(), row.subject(), "/checks/report", Map.of("number", row.number()));
    }
}
