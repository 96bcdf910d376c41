package org.creditportal.disclosure.domain;

import java.util.Optional;

/** All documents that the public may verify. */
public interface VerifiableDocuments {

    Optional<VerifiableDocument> findByCode(String code);

    void add(VerifiableDocument document);
}
