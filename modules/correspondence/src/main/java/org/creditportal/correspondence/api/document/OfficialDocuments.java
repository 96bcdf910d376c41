package org.creditportal.correspondence.api.document;

/**
 * The office's official documents (公文): issued once, under a number without gaps; never changed, only superseded or withdrawn.
 */
public interface OfficialDocuments {

    /** How the document would look, marked as a preview and without number; nothing is kept. */
    DocumentFileView preview(DocumentDraft draft);

    /**
     * Issues a document.
     *
     * @return its business number
     */
    DocumentNumber issue(IssueDocument command);

    /** Notes a service (送达). */
    void serve(ServeDocument command);

    /** Takes a document back; whoever verifies it is told so from then on. */
    void withdraw(WithdrawDocument command);

    /** The document's own bytes, the same each time; who opened it is audited. */
    DocumentFileView open(DocumentNumber number);

    /** The proof of one service; who opened it is audited. */
    DocumentFileView openProof(DocumentNumber number, int place);
}
