package org.creditportal.correspondence.api.document;

/**
 * Official documents to bureaus that another module's procedure brings forth. Whoever may lead that procedure, and whoever may look at
 * its matter, is asked there: nobody needs a right to documents beside.
 */
public interface BureauLetters {

    /** Issues and serves it through the portal; about the matter. */
    SentLetter send(DocumentDraft draft, String matter);

    /**
     * Takes a letter back; whoever verifies it is told so from then on. Where another took its place, that one is taken back: nobody
     * shows it instead. One that was taken back already stays so.
     */
    void withdraw(String number, String reason);

    /**
     * The bytes of the one that took its place in the end, or its own; who opened it is audited.
     *
     * @param matter what it is about
     * @throws org.creditportal.kernel.error.NotFoundException where it is about something else
     */
    DocumentFileView open(String number, String matter);
}
