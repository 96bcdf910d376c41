package org.creditportal.correspondence.api.document;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.page.Page;

/** Reads official documents within the asking officer's scope. */
public interface DocumentLookup {

    /** The kinds of documents that the tenant issues. */
    List<DocumentTypeDefinition> findTypes();

    /** Documents, the newest first. */
    Page<DocumentRow> search(DocumentCriteria criteria);

    /** The document with an official number (发文字号), as somebody wrote it; empty where there is none in sight. */
    Optional<DocumentRow> findByOfficialNumber(String written);

    /** One document. */
    DocumentView require(DocumentNumber number);
}
