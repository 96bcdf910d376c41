package org.creditportal.disclosure.domain;

import java.util.List;
import java.util.Optional;

/** All documents that the public may verify. */
public interface VerifiableDocuments {

    /** The document with its copies. */
    List<VerifiableDocument> findByOfficialNumber(String officialNumber);

    Optional<VerifiableDocument> findByCode(String code);

    void add(VerifiableDocument document);
}
