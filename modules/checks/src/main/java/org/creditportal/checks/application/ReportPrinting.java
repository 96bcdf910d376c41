package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.domain.report.PrintedReport;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentLookup;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentView;
import org.creditportal.correspondence.api.document.IssueDocument;
import org.creditportal.correspondence.api.document.OfficialDocuments;
import org.creditportal.correspondence.api.document.ServeDocument;
import org.creditportal.correspondence.api.document.WithdrawDocument;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;

/** Has reports printed as official documents, numbered, sealed and verifiable, and handed over at the counter. */
@ApplicationScoped
public class ReportPrinting {

    @Inject
    OfficialDocuments office;

    @Inject
    DocumentLookup documents;

    @Inject
    StoredReports reports;

    @Inject
    ReportTwins twins;

    @Inject
    ReportFacts facts;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    PrintedReport print(Report report, ReadReport read) {
        ReportContent content = read.content();
        DocumentDraft draft =
                new ReportPaper(content, report.application(), tenants.current().zone(), twins.fingerprint()).draft();
        DocumentNumber number = issue(report, draft);
        DocumentView document = documents.require(number);
        office.serve(new ServeDocument(
                number,
                document.version(),
                legalDate.today(),
                ServiceWay.DIRECT,
                report.application().applicant(),
                null,
                null,
                CommandToken.next()));
        facts.keep(report.number(), read);
        return new PrintedReport(
                number.value(), document.row().officialNumber(), content, twins.sign(content, document));
    }

    /** The very draft that the report was issued from. */
    DocumentDraft draftOf(Report report) {
        return new ReportPaper(
                        report.content(),
                        report.application(),
                        tenants.current().zone(),
                        ReportTwins.fingerprint(report.twin()))
                .draft();
    }

    private DocumentNumber issue(Report report, DocumentDraft draft) {
        if (report.predecessor() == null) {
            return office.issue(new IssueDocument(draft, report.number(), null, 0, CommandToken.next()));
        }
        DocumentView before = documents.require(
                new DocumentNumber(reports.require(report.predecessor()).document()));
        return office.issue(new IssueDocument(
                draft,
                report.number(),
                new DocumentNumber(before.row().number()),
                before.version(),
                CommandToken.next()));
    }

    void withdraw(Report report, String reason) {
        DocumentNumber number = new DocumentNumber(report.document());
        office.withdraw(new WithdrawDocument(number, documents.require(number).version(), reason, CommandToken.next()));
    }
}
