package org.creditportal.correspondence.api.document;

import java.util.List;

/**
 * Copies of documents (份), each under its own serial (份号, GB/T 9704-2012) and with its own code: whoever verifies one is told which
 * copy it is, when and where it was printed, and whether the document holds.
 */
public interface DocumentCopies {

    /**
     * Prints the next copy of a document that holds, signed, and keeps its bytes. It shows what was issued, whatever became of the
     * form since.
     *
     * @return its serial
     * @throws org.creditportal.correspondence.api.CorrespondenceException where the draft is of another kind than the document
     */
    int print(CopyDocument command);

    /** The copies of a document, the newest first. */
    List<CopyRow> find(DocumentNumber number);

    /** A copy's own bytes, the same each time; who opened it is audited. */
    DocumentFileView open(DocumentNumber number, int place);
}
