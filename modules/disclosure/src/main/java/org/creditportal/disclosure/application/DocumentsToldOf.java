package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.checks.api.report.LiveViewChanged;
import org.creditportal.checks.api.report.ReportOvertaken;
import org.creditportal.correspondence.api.document.CopyIssued;
import org.creditportal.correspondence.api.document.DocumentStanding;
import org.creditportal.disclosure.domain.VerifiableDocument;
import org.creditportal.disclosure.domain.VerifiableDocuments;

/**
 * Lets the public verify documents, within the transaction that issues or ends them: nobody is told that a withdrawn document
 * holds once that is confirmed.
 */
@ApplicationScoped
public class DocumentsToldOf {

    @Inject
    VerifiableDocuments documents;

    @Inject
    StoredLiveViews views;

    void told(@Observes DocumentStanding event) {
        List<VerifiableDocument> known = documents.findAllForChange(event.officialNumber());
        if (known.isEmpty()) {
            documents.add(new VerifiableDocument(event));
        }
        known.forEach(document -> document.stand(event));
    }

    /** A copy holds as long as its document. */
    void copied(@Observes CopyIssued event) {
        VerifiableDocument copy = new VerifiableDocument(event);
        documents.findAllForChange(event.standing().officialNumber()).stream()
                .findFirst()
                .ifPresent(copy::follow);
        documents.add(copy);
    }

    /** Who verifies a report learns that it was overtaken as soon as that is confirmed, and sees nothing live that was read before. */
    void overtaken(@Observes ReportOvertaken event) {
        for (VerifiableDocument document : documents.findAllForChange(event.officialNumber())) {
            document.overtake(event.on());
            views.forget(document.code());
        }
    }

    /** What must not be seen any more is gone with the same transaction. */
    void changed(@Observes LiveViewChanged event) {
        for (VerifiableDocument document : documents.findAllForChange(event.officialNumber())) {
            document.showLive(event.until());
            if (event.until() == null) {
                views.forget(document.code());
            }
        }
    }
}
