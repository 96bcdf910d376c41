package org.creditportal.correspondence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.correspondence.api.document.DocumentLookup;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentRow;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Official documents by their official number, however it is written, and by their number in addresses. */
@RequestScoped
public class DocumentNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private DocumentLookup documents;

    @Override
    public List<NumberHit> find(String term) {
        if (!currentOfficer.require().may(CorrespondencePermission.DOCUMENTS_VIEW)) {
            return List.of();
        }
        return documents.findByOfficialNumber(term).map(DocumentNumbers::hit).or(() -> byNumber(term)).stream()
                .toList();
    }

    private Optional<NumberHit> byNumber(String term) {
        return Optional.ofNullable(NumberHit.byNumber(
                term,
                number -> hit(documents.require(new DocumentNumber(number)).row())));
    }

    private static NumberHit hit(DocumentRow row) {
        return new NumberHit(
                "correspondence",
                "document",
                row.officialNumber(),
                row.title(),
                "/correspondence/document",
                Map.of("number", row.number()));
    }
}
