package org.creditportal.responsibility.domain.policy;

import java.util.List;

/** The tenant's released editions of documents. */
public interface LibraryEditions {

    void add(LibraryEdition edition);

    /** All of them, the oldest first. */
    List<LibraryEdition> all();

    /** Those of a document, the newest first. */
    List<LibraryEdition> of(String document);
}
