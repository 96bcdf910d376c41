package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.correspondence.api.CorrespondenceAudit;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.IssueDocument;
import org.creditportal.correspondence.api.document.OfficialDocuments;
import org.creditportal.correspondence.api.document.ServeDocument;
import org.creditportal.correspondence.api.document.ServiceWay;
import org.creditportal.correspondence.application.paper.PaperContent;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;

/**
 * Official documents to bureaus of the tenant: they are served through the portal with their issue, for the bureau works in it and
 * opens them there.
 */
@ApplicationScoped
public class PortalLetters {

    @Inject
    OfficialDocuments documents;

    @Inject
    StoredDocuments stored;

    @Inject
    StoredContents contents;

    @Inject
    DocumentScope scope;

    @Inject
    TenantDirectory tenants;

    @Inject
    AuditTrail trail;

    /** A letter that was issued and served. */
    public record Sent(String number, String officialNumber) {}

    /** Issues and serves it; about the matter. */
    public Sent send(DocumentDraft draft, String matter) {
        DocumentNumber number = documents.issue(new IssueDocument(draft, matter, null, 0, CommandToken.next()));
        documents.serve(new ServeDocument(
                number,
                scope.require(number).version(),
                today(),
                ServiceWay.ELECTRONIC,
                draft.addressee(),
                null,
                null,
                CommandToken.next()));
        return new Sent(number.value(), scope.require(number).officialNumber().toString());
    }

    /** Its bytes, for whoever it was sent to as well. */
    public DocumentFileView open(String number) {
        byte[] content = contents.read(stored.require(number).content());
        trail.record(CorrespondenceAudit.DOCUMENT_OPENED, number, null);
        return new DocumentFileView(number + ".pdf", "application/pdf", content);
    }

    /** The bureau's name, as documents say it. */
    public String bureauName(String bureau) {
        return tenants.current()
                .bureau(bureau)
                .map(BureauDefinition::name)
                .map(name -> name.zh())
                .orElse(bureau);
    }

    /** A date as documents write it. */
    public String words(LocalDate day) {
        return PaperContent.words(day);
    }

    public LocalDate today() {
        return scope.today();
    }

    /** Signed by the officer at work. */
    public Signature sign(String reason) {
        return scope.signature(reason);
    }
}
