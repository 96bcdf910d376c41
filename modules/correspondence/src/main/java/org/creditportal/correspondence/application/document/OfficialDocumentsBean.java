package org.creditportal.correspondence.application.document;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.correspondence.api.CorrespondenceAudit;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.IssueDocument;
import org.creditportal.correspondence.api.document.OfficialDocuments;
import org.creditportal.correspondence.api.document.ServeDocument;
import org.creditportal.correspondence.api.document.WithdrawDocument;
import org.creditportal.correspondence.domain.document.DocumentService;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.error.NotFoundException;

/** Each act is one transaction with its number, its bytes, its audit line and what the public may verify. */
@Stateless
@DenyAll
public class OfficialDocumentsBean implements OfficialDocuments {

    private static final String PDF = "application/pdf";

    @Inject
    StoredDocuments documents;

    @Inject
    DocumentActs acts;

    @Inject
    OnceOnly onceOnly;

    @Inject
    DocumentPapers papers;

    @Inject
    DocumentScope scope;

    @Inject
    StoredContents contents;

    @Inject
    AuditTrail trail;

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_ISSUE)
    public DocumentFileView preview(DocumentDraft draft) {
        return new DocumentFileView("preview.pdf", PDF, papers.preview(draft));
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_ISSUE)
    @Audited(CorrespondenceAudit.DOCUMENT_ISSUED)
    public DocumentNumber issue(IssueDocument command) {
        return new DocumentNumber(onceOnly.once(command.token(), command, () -> acts.issue(command)));
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_ISSUE)
    @Audited(CorrespondenceAudit.DOCUMENT_SERVED)
    public void serve(ServeDocument command) {
        onceOnly.once(command.token(), Served.of(command), () -> {
            acts.serve(command);
            return null;
        });
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_ISSUE)
    @Audited(CorrespondenceAudit.DOCUMENT_WITHDRAWN)
    public void withdraw(WithdrawDocument command) {
        onceOnly.once(command.token(), command, () -> {
            OfficialDocument document = scope.requireForChange(command.number());
            document.requireVersion(command.seenVersion());
            acts.withdraw(document, command.reason());
            return null;
        });
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_VIEW)
    public DocumentFileView open(DocumentNumber number) {
        OfficialDocument document = scope.open(number);
        trail.record(CorrespondenceAudit.DOCUMENT_OPENED, number.value(), null);
        return new DocumentFileView(number + ".pdf", PDF, contents.read(document.content()));
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_VIEW)
    public DocumentFileView openProof(DocumentNumber number, int place) {
        scope.open(number);
        DocumentService service = documents.services(number).stream()
                .filter(candidate -> candidate.place() == place && candidate.proof() != null)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("DocumentService", number + "/" + place));
        trail.record(CorrespondenceAudit.DOCUMENT_OPENED, number + "/" + place, null);
        Proof kind = Proof.of(service.proofType());
        return new DocumentFileView(
                number + "-" + place + "." + kind.ending(), kind.mediaType(), contents.read(service.proof()));
    }

    /** What the form says, with a digest in place of the proof's bytes. */
    public record Served(
            String number, LocalDate servedOn, ServiceWay way, String recipient, String note, String proof) {

        private static Served of(ServeDocument command) {
            return new Served(
                    command.number().value(),
                    command.servedOn(),
                    command.way(),
                    command.recipient(),
                    command.note(),
                    command.proof() == null ? null : Digests.sm3(command.proof()));
        }
    }
}
