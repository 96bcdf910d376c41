package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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

    void told(@Observes DocumentStanding event) {
        documents
                .findByCode(event.code())
                .ifPresentOrElse(document -> document.stand(event), () -> documents.add(new VerifiableDocument(event)));
    }
}
