package org.creditportal.disclosure.domain;

import java.util.List;
import java.util.Optional;

/** All documents that the public may verify. */
public interface VerifiableDocuments {

    /**
     * The document with its copies, the document first, locked until the transaction ends: whoever is told something of it waits for
     * whoever was told before, and then sees what that left, be it a mark or one more copy.
     */
    List<VerifiableDocument> findAllForChange(String officialNumber);

    Optional<VerifiableDocument> findByCode(String code);

    void add(VerifiableDocument document);
}
