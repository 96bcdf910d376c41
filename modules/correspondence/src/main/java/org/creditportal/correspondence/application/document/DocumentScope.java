package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.PaperOpened;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;

/** The officer at work, the day, and which documents are in sight. */
@ApplicationScoped
class DocumentScope {

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    TenantDirectory tenants;

    @Inject
    StoredDocuments documents;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    @Inject
    Event<PaperOpened> opened;

    LocalDate today() {
        return legalDate.today();
    }

    Signature signature() {
        return currentOfficer.require().signatory().sign(clock.instant());
    }

    Signature signature(String reason) {
        return currentOfficer
                .require()
                .signatory()
                .sign(clock.instant(), Reason.demand(reason, CorrespondenceError.REASON_INCOMPLETE));
    }

    /** The bureau that the officer writes for. */
    String bureau() {
        return bureau(currentOfficer.require());
    }

    /** The name of the bureau that the officer writes for. */
    LocalizedText bureauName() {
        return tenants.current().bureau(bureau()).map(BureauDefinition::name).orElseGet(() -> tenants.current()
                .authority()
                .name());
    }

    /** The bureau that this officer writes for. */
    String bureau(Officer officer) {
        return officer.bureau() == null ? tenants.current().creditOffice().id() : officer.bureau();
    }

    /** The only bureau whose documents the officer sees; null for all. */
    String onlyBureau() {
        return currentOfficer.require().may(IdentityPermission.BUREAUS_ALL) ? null : bureau();
    }

    OfficialDocument require(DocumentNumber number) {
        return demandVisible(documents.require(number.value()));
    }

    /** The document as an officer opens it. */
    OfficialDocument open(DocumentNumber number) {
        OfficialDocument document = require(number);
        opened.fire(new PaperOpened(document.matter()));
        return document;
    }

    OfficialDocument requireForChange(DocumentNumber number) {
        return demandVisible(documents.requireForChange(number.value()));
    }

    private OfficialDocument demandVisible(OfficialDocument document) {
        Officer officer = currentOfficer.require();
        if (!officer.seesBureau(document.bureau()) && !officer.seesBureau(document.keeper())) {
            throw new NotFoundException("OfficialDocument", document.number());
        }
        return document;
    }
}
