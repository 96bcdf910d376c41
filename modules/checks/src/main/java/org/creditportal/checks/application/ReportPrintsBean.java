package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.report.PrintReport;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportPrints;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.correspondence.api.document.CopyDocument;
import org.creditportal.correspondence.api.document.CopyRow;
import org.creditportal.correspondence.api.document.DocumentCopies;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;

/** A print says what was issued, from what is kept of it, and never what is on record today. */
@Stateless
@DenyAll
@Local(ReportPrints.class)
public class ReportPrintsBean implements ReportPrints {

    @Inject
    ReportScope scope;

    @Inject
    ReportPrinting printing;

    @Inject
    DocumentCopies copies;

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    @Audited(ChecksAudit.REPORT_PRINTED)
    public int print(PrintReport command) {
        Report report = scope.require(command.number());
        report.state().demand(ReportState.ISSUED);
        return copies.print(new CopyDocument(
                new DocumentNumber(report.document()), printing.draftOf(report), command.recipient(), command.token()));
    }

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    public List<CopyRow> find(ReportNumber number) {
        String document = scope.require(number).document();
        return document == null ? List.of() : copies.find(new DocumentNumber(document));
    }

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    public DocumentFileView open(ReportNumber number, int place) {
        String document = scope.require(number).document();
        if (document == null) {
            throw new NotFoundException("ReportPrint", number + "/" + place);
        }
        return copies.open(new DocumentNumber(document), place);
    }
}
