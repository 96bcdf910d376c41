package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.correspondence.api.CorrespondenceAudit;
import org.creditportal.correspondence.api.document.BureauLetters;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentState;
import org.creditportal.correspondence.api.document.IssueDocument;
import org.creditportal.correspondence.api.document.SentLetter;
import org.creditportal.correspondence.api.document.ServeDocument;
import org.creditportal.correspondence.application.paper.PaperContent;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;

/**
 * Official documents to bureaus of the tenant: they are served through the portal with their issue, for the bureau works in it and
 * opens them there.
 */
@ApplicationScoped
public class PortalLetters implements BureauLetters {

    @Inject
    DocumentActs acts;

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

    @Override
    public SentLetter send(DocumentDraft draft, String matter) {
        DocumentNumber number =
                new DocumentNumber(acts.issue(new IssueDocument(draft, matter, null, 0, CommandToken.next())));
        trail.record(CorrespondenceAudit.DOCUMENT_ISSUED, number.value(), null);
        OfficialDocument document = stored.require(number.value());
        acts.serve(new ServeDocument(
                number,
                document.version(),
                today(),
                ServiceWay.ELECTRONIC,
                draft.addressee(),
                null,
                null,
                CommandToken.next()));
        trail.record(CorrespondenceAudit.DOCUMENT_SERVED, number.value(), null);
        return new SentLetter(number.value(), document.officialNumber().toString());
    }

    @Override
    public void withdraw(String number, String reason) {
        OfficialDocument last = latest(number, stored::requireForChange);
        if (last.state() == DocumentState.IN_FORCE) {
            acts.withdraw(last, reason);
            trail.record(CorrespondenceAudit.DOCUMENT_WITHDRAWN, last.number().value(), reason);
        }
    }

    /** The one that took its place in the end, or itself. */
    private static OfficialDocument latest(String number, Function<String, OfficialDocument> require) {
        OfficialDocument last = require.apply(number);
        while (last.successor() != null) {
            last = require.apply(last.successor());
        }
        return last;
    }

    @Override
    public DocumentFileView open(String number, String matter) {
        OfficialDocument first = stored.require(number);
        OfficialDocument last = latest(number, stored::require);
        // Before it was looked after, a letter could be replaced by one of another matter.
        if (!matter.equals(first.matter()) || !matter.equals(last.matter())) {
            throw new NotFoundException("OfficialDocument", number);
        }
        byte[] content = contents.read(last.content());
        trail.record(CorrespondenceAudit.DOCUMENT_OPENED, last.number().value(), null);
        return new DocumentFileView(last.number() + ".pdf", "application/pdf", content);
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
