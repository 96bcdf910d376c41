package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.outside.OutsideReportView;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.outside.OutsideReport;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.AttachmentRow;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ReportKindDefinition;
import org.creditportal.responsibility.api.TenantReports;

/** What lies by checks, as the officer at work sees it: reports that were handed in, and proofs. */
@ApplicationScoped
public class OutsideDesk {

    @Inject
    AttachedFiles files;

    @Inject
    CheckScope scope;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    List<ReportKindDefinition> kinds() {
        return tenants.current().section(TenantReports.class).reportKinds();
    }

    ReportKindDefinition kind(String source) {
        return find(source)
                .orElseThrow(() -> new CheckRefusedException(ChecksError.OUTSIDE_SOURCE, String.valueOf(source)));
    }

    private Optional<ReportKindDefinition> find(String source) {
        return kinds().stream().filter(kind -> kind.id().equals(source)).findFirst();
    }

    /** Whether the officer sees it. */
    boolean isSeen(OutsideReport report) {
        return sees(report.bureau());
    }

    boolean isSeen(Check check) {
        return sees(check.bureau());
    }

    private boolean sees(String bureau) {
        return currentOfficer.require().may(ChecksPermission.CHECKS_VIEW) && scope.sees(bureau);
    }

    /** Whether the officer's bureau keeps it, so that he may attach its file or take it back. */
    boolean isOwn(OutsideReport report) {
        return owns(report.bureau());
    }

    boolean isOwn(Check check) {
        return owns(check.bureau());
    }

    private boolean owns(String bureau) {
        Officer officer = currentOfficer.require();
        return officer.may(ChecksPermission.CHECKS_PERFORM)
                && officer.signatory().isOf(bureau);
    }

    OutsideReportView view(OutsideReport report) {
        List<AttachmentRow> attached = files.find(new MatterReference(ReportEvidence.MODULE, report.number())).stream()
                .filter(file -> !file.withheld())
                .toList();
        Optional<ReportKindDefinition> kind = find(report.source());
        return new OutsideReportView(
                report.number(),
                report.version(),
                report.check(),
                kind.map(ReportKindDefinition::name)
                        .orElseGet(() -> new LocalizedText(report.source(), report.source())),
                kind.map(ReportKindDefinition::citation).orElse(null),
                report.told(),
                attached.stream().map(AttachmentRow::digest).toList(),
                report.standing(legalDate.today(), attached.size()),
                report.officerName(),
                report.registeredAt(),
                isOwn(report) && !report.isWithdrawn(),
                report.withdrawnBy(),
                report.withdrawnReason());
    }
}
