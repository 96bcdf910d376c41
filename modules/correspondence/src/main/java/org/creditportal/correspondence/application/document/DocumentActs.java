package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.creditportal.correspondence.api.CorrespondenceAudit;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentStanding;
import org.creditportal.correspondence.api.document.DocumentTakenBack;
import org.creditportal.correspondence.api.document.IssueDocument;
import org.creditportal.correspondence.api.document.ServeDocument;
import org.creditportal.correspondence.domain.document.DocumentIdentity;
import org.creditportal.correspondence.domain.document.DocumentService;
import org.creditportal.correspondence.domain.document.Limits;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** What is done with official documents, by whomever it is let; the public is told of each document's standing. */
@ApplicationScoped
class DocumentActs {

    @Inject
    StoredDocuments documents;

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

    @Inject
    Event<DocumentTakenBack> takenBack;

    String issue(IssueDocument command) {
        DocumentNumber number = new DocumentNumber(Identifiers.nextText());
        Signature signature = scope.signature();
        String matter = command.supersedes() == null ? command.matter() : supersede(command, number, signature);
        DocumentIdentity identity = new DocumentIdentity(
                number,
                command.draft().type(),
                scope.bureau(),
                matter,
                command.draft().addressee().strip(),
                command.supersedes());
        OfficialDocument document = OfficialDocument.issued(identity, papers.issue(command.draft()), signature);
        documents.add(document);
        tell(document);
        return number.value();
    }

    /** Whatever the form says, the new one is of its predecessor's matter. */
    private String supersede(IssueDocument command, DocumentNumber by, Signature signature) {
        OfficialDocument before = scope.requireForChange(command.supersedes());
        before.requireVersion(command.seenVersion());
        before.supersede(by, command.draft().type(), signature);
        trail.record(CorrespondenceAudit.DOCUMENT_SUPERSEDED, before.number().value(), null);
        tell(before);
        return before.matter();
    }

    void serve(ServeDocument command) {
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

    void withdraw(OfficialDocument document, String reason) {
        document.withdraw(scope.signature(reason));
        takenBack.fire(new DocumentTakenBack(document.type(), document.matter()));
        tell(document);
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
}
