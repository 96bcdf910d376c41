package org.creditportal.correspondence.application.document;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.correspondence.api.CorrespondenceAudit;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentStanding;
import org.creditportal.correspondence.api.document.IssueDocument;
import org.creditportal.correspondence.api.document.OfficialDocuments;
import org.creditportal.correspondence.api.document.ServeDocument;
import org.creditportal.correspondence.api.document.ServiceWay;
import org.creditportal.correspondence.api.document.WithdrawDocument;
import org.creditportal.correspondence.domain.document.DocumentIdentity;
import org.creditportal.correspondence.domain.document.DocumentService;
import org.creditportal.correspondence.domain.document.Limits;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** Each act is one transaction with its number, its bytes, its audit line and what the public may verify. */
@Stateless
@DenyAll
public class OfficialDocumentsBean implements OfficialDocuments {

    private static final String PDF = "application/pdf";

    @Inject
    StoredDocuments documents;

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

    @Inject
    Event<DocumentStanding> standing;

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_ISSUE)
    public DocumentFileView preview(DocumentDraft draft) {
        return new DocumentFileView("preview.pdf", PDF, papers.preview(draft));
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_ISSUE)
    @Audited(CorrespondenceAudit.DOCUMENT_ISSUED)
    public DocumentNumber issue(IssueDocument command) {
        return new DocumentNumber(onceOnly.once(command.token(), command, () -> issued(command)));
    }

    private String issued(IssueDocument command) {
        DocumentNumber number = new DocumentNumber(Identifiers.nextText());
        Signature signature = scope.signature();
        if (command.supersedes() != null) {
            supersede(command, number, signature);
        }
        DocumentIdentity identity = new DocumentIdentity(
                number,
                command.draft().type(),
                scope.bureau(),
                command.matter(),
                command.draft().addressee().strip(),
                command.supersedes());
        OfficialDocument document = OfficialDocument.issued(identity, papers.issue(command.draft()), signature);
        documents.add(document);
        tell(document);
        return number.value();
    }

    private void supersede(IssueDocument command, DocumentNumber by, Signature signature) {
        OfficialDocument before = scope.requireForChange(command.supersedes());
        before.requireVersion(command.seenVersion());
        before.supersede(by, command.draft().type(), signature);
        trail.record(CorrespondenceAudit.DOCUMENT_SUPERSEDED, before.number().value(), null);
        tell(before);
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_ISSUE)
    @Audited(CorrespondenceAudit.DOCUMENT_SERVED)
    public void serve(ServeDocument command) {
        onceOnly.once(command.token(), Served.of(command), () -> {
            served(command);
            return null;
        });
    }

    private void served(ServeDocument command) {
        OfficialDocument document = scope.requireForChange(command.number());
        document.requireVersion(command.seenVersion());
        if (command.way() == null) {
            throw new CorrespondenceException(CorrespondenceError.SERVICE_INCOMPLETE, Limits.RECIPIENT);
        }
        document.serve(command.servedOn(), scope.today());
        int place = documents.services(command.number()).size();
        DocumentService service = new DocumentService(
                        command.number(), place, command.servedOn(), command.way(), scope.signature())
                .takenBy(command.recipient(), command.note());
        if (command.proof() != null) {
            Proof kind = Proof.demand(command.proof());
            service.provenBy(contents.keep(command.proof()), kind.mediaType());
        }
        documents.add(service);
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_ISSUE)
    @Audited(CorrespondenceAudit.DOCUMENT_WITHDRAWN)
    public void withdraw(WithdrawDocument command) {
        onceOnly.once(command.token(), command, () -> {
            OfficialDocument document = scope.requireForChange(command.number());
            document.requireVersion(command.seenVersion());
            document.withdraw(scope.signature(command.reason()));
            tell(document);
            return null;
        });
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_VIEW)
    public DocumentFileView open(DocumentNumber number) {
        OfficialDocument document = scope.require(number);
        trail.record(CorrespondenceAudit.DOCUMENT_OPENED, number.value(), null);
        return new DocumentFileView(number + ".pdf", PDF, contents.read(document.content()));
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_VIEW)
    public DocumentFileView openProof(DocumentNumber number, int place) {
        scope.require(number);
        DocumentService service = documents.services(number).stream()
                .filter(candidate -> candidate.place() == place && candidate.proof() != null)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("DocumentService", number + "/" + place));
        trail.record(CorrespondenceAudit.DOCUMENT_OPENED, number + "/" + place, null);
        Proof kind = Proof.of(service.proofType());
        return new DocumentFileView(
                number + "-" + place + "." + kind.ending(), kind.mediaType(), contents.read(service.proof()));
    }

    private void tell(OfficialDocument document) {
        standing.fire(new DocumentStanding(
                document.code(),
                document.officialNumber().toString(),
                papers.typeName(document.type()),
                document.issuedOn(),
                document.pages(),
                document.digest(),
                document.state(),
                scope.today()));
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
