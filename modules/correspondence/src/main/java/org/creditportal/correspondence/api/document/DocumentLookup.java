package org.creditportal.correspondence.api.document;

import java.util.List;
import org.creditportal.kernel.page.Page;

/** Reads official documents within the asking officer's scope. */
public interface DocumentLookup {

    /** The kinds of documents that the tenant issues. */
    List<DocumentTypeDefinition> findTypes();

    /** Documents, the newest first. */
    Page<DocumentRow> search(DocumentCriteria criteria);

    /** One document. */
    DocumentView require(DocumentNumber number);
}
