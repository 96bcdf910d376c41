package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.outside.OutsideReport;
import org.creditportal.files.attachment.AttachmentRights;

/**
 * Files of reports. What proves identity or authorisation is attached by the counter until the report is issued, and seen by whoever
 * sees the report; the file of a report that was handed in is attached by the bureau whose check it is for, and so is the proof of who
 * wished or agreed to a check, until it is signed.
 */
@ApplicationScoped
public class ReportEvidence implements AttachmentRights {

    static final String MODULE = "checks";

    @Inject
    private ReportScope scope;

    @Inject
    private StoredOutsideReports outside;

    @Inject
    private StoredChecks checks;

    @Inject
    private OutsideDesk desk;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public boolean mayRead(String matter) {
        return scope.find(matter).isPresent()
                || handedIn(matter).isPresent()
                || check(matter).isPresent();
    }

    @Override
    public boolean mayAttach(String matter) {
        boolean atCounter = scope.find(matter)
                .filter(report ->
                        report.state() == ReportState.APPLIED && scope.officer().isOf(report.bureau()))
                .isPresent();
        return atCounter
                || handedIn(matter)
                        .filter(report -> report.takesFile() && desk.isOwn(report))
                        .isPresent()
                || check(matter)
                        .filter(check -> check.takesProof() && desk.isOwn(check))
                        .isPresent();
    }

    @Override
    public boolean mayWithhold(String matter) {
        return scope.find(matter).isPresent()
                || handedIn(matter).filter(desk::isOwn).isPresent()
                || check(matter).filter(desk::isOwn).isPresent();
    }

    private Optional<Check> check(String matter) {
        return checks.find(matter).filter(desk::isSeen);
    }

    private Optional<OutsideReport> handedIn(String matter) {
        return outside.find(matter).filter(desk::isSeen);
    }
}
