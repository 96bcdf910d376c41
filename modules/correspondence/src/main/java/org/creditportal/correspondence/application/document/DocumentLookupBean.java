package org.creditportal.correspondence.application.document;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.correspondence.api.TenantCorrespondence;
import org.creditportal.correspondence.api.document.DocumentCriteria;
import org.creditportal.correspondence.api.document.DocumentLookup;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentRow;
import org.creditportal.correspondence.api.document.DocumentState;
import org.creditportal.correspondence.api.document.DocumentTypeDefinition;
import org.creditportal.correspondence.api.document.DocumentView;
import org.creditportal.correspondence.api.document.ServiceRow;
import org.creditportal.correspondence.domain.document.DocumentService;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.kernel.number.SeriesNumber;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Reads documents within the asking officer's scope. */
@Stateless
@DenyAll
public class DocumentLookupBean implements DocumentLookup {

    @Inject
    StoredDocuments documents;

    @Inject
    DocumentPapers papers;

    @Inject
    DocumentScope scope;

    @Inject
    TenantDirectory tenants;

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_VIEW)
    public List<DocumentTypeDefinition> findTypes() {
        return tenants.current().section(TenantCorrespondence.class).documents();
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_VIEW)
    public Page<DocumentRow> search(DocumentCriteria criteria) {
        return documents.search(criteria, scope.onlyBureau()).map(this::row);
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_VIEW)
    public Optional<DocumentRow> findByOfficialNumber(String written) {
        return SeriesNumber.read(written)
                .flatMap(number -> documents.find(number, scope.onlyBureau()))
                .map(this::row);
    }

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_VIEW)
    public DocumentView require(DocumentNumber number) {
        OfficialDocument document = scope.require(number);
        return new DocumentView(
                row(document),
                document.type(),
                document.matter(),
                document.digest(),
                document.pages(),
                document.code(),
                papers.address(document.code()),
                document.predecessor(),
                document.successor(),
                documents.services(number).stream().map(DocumentLookupBean::row).toList(),
                steps(document),
                document.version());
    }

    private DocumentRow row(OfficialDocument document) {
        return new DocumentRow(
                document.number().value(),
                document.officialNumber().toString(),
                papers.typeName(document.type()),
                document.title(),
                document.addressee(),
                document.issuedOn(),
                document.state(),
                document.servedOn());
    }

    private static ServiceRow row(DocumentService service) {
        return new ServiceRow(
                service.place(),
                service.servedOn(),
                service.way(),
                service.recipient(),
                service.note(),
                service.noted().officerName(),
                service.noted().at(),
                service.proof() != null);
    }

    private static List<StepRow<DocumentState>> steps(OfficialDocument document) {
        StepRow<DocumentState> issue = StepRow.of(DocumentState.IN_FORCE, document.issue());
        return document.ending() == null
                ? List.of(issue)
                : List.of(issue, StepRow.of(document.state(), document.ending()));
    }
}
