package org.creditportal.correspondence.application.document;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.correspondence.api.CorrespondenceAudit;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.correspondence.api.document.CopyDocument;
import org.creditportal.correspondence.api.document.CopyIssued;
import org.creditportal.correspondence.api.document.CopyRow;
import org.creditportal.correspondence.api.document.DocumentCopies;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentStanding;
import org.creditportal.correspondence.api.document.DocumentState;
import org.creditportal.correspondence.domain.document.DocumentCopy;
import org.creditportal.correspondence.domain.document.IssuedPaper;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;

/** Each copy is one transaction with its serial, its bytes, its audit line and what the public may verify. */
@Stateless
@DenyAll
public class DocumentCopiesBean implements DocumentCopies {

    @Inject
    StoredCopies copies;

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
    Event<CopyIssued> issued;

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_ISSUE)
    @Audited(CorrespondenceAudit.DOCUMENT_COPIED)
    public int print(CopyDocument command) {
        return Integer.parseInt(onceOnly.once(command.token(), command, () -> String.valueOf(printed(command))));
    }

    /** The document is locked: two officers who print at once get two serials. */
    private int printed(CopyDocument command) {
        OfficialDocument document = scope.requireForChange(command.number());
        document.state().demand(DocumentState.IN_FORCE);
        int place = copies.next(command.number());
        IssuedPaper paper = papers.copy(document, command.draft(), place);
        DocumentCopy copy =
                new DocumentCopy(command.number(), place, paper, command.recipient(), scope.today(), scope.signature());
        copies.add(copy);
        issued.fire(new CopyIssued(standing(document, paper), place, copy.printedOn(), scope.bureauName()));
        return place;
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_VIEW)
    public List<CopyRow> find(DocumentNumber number) {
        scope.require(number);
        return copies.of(number).stream().map(DocumentCopiesBean::row).toList();
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_VIEW)
    public DocumentFileView open(DocumentNumber number, int place) {
        scope.open(number);
        DocumentCopy copy = copies.find(number, place)
                .orElseThrow(() -> new NotFoundException("DocumentCopy", number + "/" + place));
        String serial = number + "-" + DocumentCopy.serial(place);
        trail.record(CorrespondenceAudit.DOCUMENT_OPENED, serial, null);
        return new DocumentFileView(serial + ".pdf", "application/pdf", contents.read(copy.content()));
    }

    private DocumentStanding standing(OfficialDocument document, IssuedPaper paper) {
        return new DocumentStanding(
                paper.code(),
                document.officialNumber().toString(),
                papers.typeName(document.type()),
                document.issuedOn(),
                paper.pages(),
                paper.digest(),
                document.state(),
                scope.today());
    }

    private static CopyRow row(DocumentCopy copy) {
        return new CopyRow(
                copy.place(),
                DocumentCopy.serial(copy.place()),
                copy.digest(),
                copy.code(),
                copy.recipient(),
                copy.printed().officerName(),
                copy.printed().bureau(),
                copy.printed().at());
    }
}
