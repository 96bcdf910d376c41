package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.files.attachment.AttachmentRights;

/** What proves identity or authorisation: attached by the counter until the report is issued, seen by whoever sees the report. */
@ApplicationScoped
public class ReportEvidence implements AttachmentRights {

    static final String MODULE = "checks";

    @Inject
    private ReportScope scope;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public boolean mayRead(String matter) {
        return scope.find(matter).isPresent();
    }

    @Override
    public boolean mayAttach(String matter) {
        return scope.find(matter)
                .filter(report ->
                        report.state() == ReportState.APPLIED && scope.officer().isOf(report.bureau()))
                .isPresent();
    }

    @Override
    public boolean mayWithhold(String matter) {
        return mayRead(matter);
    }
}
