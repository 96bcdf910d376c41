package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.correspondence.api.TenantCorrespondence;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentTypeDefinition;
import org.creditportal.correspondence.application.paper.DrawnPaper;
import org.creditportal.correspondence.application.paper.PaperContent;
import org.creditportal.correspondence.application.paper.PaperContent.Verification;
import org.creditportal.correspondence.application.paper.PaperPress;
import org.creditportal.correspondence.application.signing.PaperSignature;
import org.creditportal.correspondence.domain.document.DocumentCopy;
import org.creditportal.correspondence.domain.document.IssuedPaper;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.kernel.number.NumberSeries;
import org.creditportal.kernel.number.SeriesNumber;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;

/** Puts drafts on paper: as previews, or under a number of their series and signed. */
@ApplicationScoped
class DocumentPapers {

    private static final String ADDRESS = "/verification?code=";

    @Inject
    PaperPress press;

    @Inject
    NumberSeries series;

    @Inject
    VerificationCodes codes;

    @Inject
    SignedContents contents;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    DocumentTypeDefinition type(String id) {
        return tenants.current()
                .section(TenantCorrespondence.class)
                .document(id)
                .orElseThrow(() -> new CorrespondenceException(CorrespondenceError.TYPE_UNKNOWN, String.valueOf(id)));
    }

    /** The name of a kind; one that the tenant's file no longer has is called by its id. */
    LocalizedText typeName(String id) {
        return tenants.current()
                .section(TenantCorrespondence.class)
                .document(id)
                .map(DocumentTypeDefinition::name)
                .orElseGet(() -> new LocalizedText(id, id));
    }

    byte[] preview(DocumentDraft draft) {
        LocalDate today = legalDate.today();
        DocumentTypeDefinition type = type(draft.type());
        Wording wording = Wording.of(type, draft, tenants.current(), today);
        return press.draw(content(type, wording, null, today, null)).bytes();
    }

    /** Signed once, its bytes are kept. Draws it once as a preview before it asks for the number: what cannot be drawn takes none, and holds up nobody. */
    IssuedPaper issue(DocumentDraft draft) {
        DocumentTypeDefinition type = type(draft.type());
        LocalDate today = legalDate.today();
        Wording wording = Wording.of(type, draft, tenants.current(), today);
        press.draw(content(type, wording, null, today, null));
        PaperSignature signature = contents.signature();
        String code = codes.next();
        SeriesNumber number = series.next(type.prefix(), today);
        PaperContent content = content(type, wording, number, today, new Verification(code, address(code), null));
        DrawnPaper paper = press.draw(content);
        SignedContents.Kept kept = contents.keep(paper, content, signature);
        return new IssuedPaper(number, today, wording.title(), code, kept.id(), kept.digest(), paper.pages());
    }

    /**
     * Another copy of a document, under its serial and with a code of its own. Where the draft, put in today's form, is no more what
     * was issued to the byte, the copy is made of the pages that were issued.
     *
     * @throws CorrespondenceException for a draft of another kind
     */
    IssuedPaper copy(OfficialDocument document, DocumentDraft draft, int place) {
        if (!draft.type().equals(document.type())) {
            throw new CorrespondenceException(CorrespondenceError.COPY_DIFFERS);
        }
        DocumentTypeDefinition type = type(draft.type());
        Wording wording = Wording.of(type, draft, tenants.current(), document.issuedOn());
        PaperSignature signature = contents.signature();
        String code = codes.next();
        Verification copy = new Verification(code, address(code), DocumentCopy.serial(place));
        PaperContent content = content(type, wording, document.officialNumber(), document.issuedOn(), copy);
        byte[] issued = contents.read(document.content());
        DrawnPaper paper = isAsIssued(document, issued, type, wording)
                ? press.draw(content)
                : press.stamped(issued, copy, content.drawnAt());
        SignedContents.Kept kept = contents.keep(paper, content, signature);
        return new IssuedPaper(
                document.officialNumber(),
                document.issuedOn(),
                document.title(),
                code,
                kept.id(),
                kept.digest(),
                paper.pages());
    }

    /** Whether the same would be drawn today: the same content gives the same bytes, and the signature stands after them. */
    private boolean isAsIssued(OfficialDocument document, byte[] issued, DocumentTypeDefinition type, Wording wording) {
        PaperContent again = content(
                type,
                wording,
                document.officialNumber(),
                document.issuedOn(),
                new Verification(document.code(), address(document.code()), null),
                press.drawnAt(issued));
        byte[] drawn = press.draw(again).bytes();
        return drawn.length <= issued.length && Arrays.equals(drawn, 0, drawn.length, issued, 0, drawn.length);
    }

    String address(String code) {
        return TenantAddress.of(tenants.current()).publicUrl() + ADDRESS + code;
    }

    private PaperContent content(
            DocumentTypeDefinition type,
            Wording wording,
            SeriesNumber number,
            LocalDate day,
            Verification verification) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return content(type, wording, number, day, verification, now);
    }

    /** What a module makes of data is on record: it is spelled where it cannot be printed. What an officer types can be written otherwise. */
    private PaperContent content(
            DocumentTypeDefinition type,
            Wording wording,
            SeriesNumber number,
            LocalDate day,
            Verification verification,
            Instant drawnAt) {
        TenantDefinition tenant = tenants.current();
        PaperContent content = new PaperContent(
                tenant.authority().name().zh(),
                number,
                wording.title(),
                wording.addressee(),
                wording.blocks(),
                day,
                tenant.section(TenantCorrespondence.class).seal(),
                verification,
                drawnAt);
        return type.kind().isMadeOfParts() ? press.spelled(content) : content;
    }
}
