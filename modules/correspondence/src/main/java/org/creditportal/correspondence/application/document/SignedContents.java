package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.correspondence.application.paper.DrawnPaper;
import org.creditportal.correspondence.application.paper.PaperContent;
import org.creditportal.correspondence.application.signing.PaperSignature;
import org.creditportal.correspondence.application.signing.SigningCertificates;
import org.creditportal.kernel.cryptography.Digests;

/** Papers signed once: their bytes are kept, and handed out as they are. */
@ApplicationScoped
class SignedContents {

    @Inject
    SigningCertificates certificates;

    @Inject
    StoredContents contents;

    /** With what is signed now; asked for before anything is locked that others wait for. */
    PaperSignature signature() {
        return certificates.current();
    }

    Kept keep(DrawnPaper paper, PaperContent content, PaperSignature signature) {
        byte[] signed = signature.sign(paper.bytes(), content.authority(), content.drawnAt());
        return new Kept(contents.keep(signed), Digests.sm3(signed));
    }

    /** The bytes as they were kept: what was drawn, and the signature after it. */
    byte[] read(long id) {
        return contents.read(id);
    }

    /**
     * What was kept.
     *
     * @param id by which it is read again
     * @param digest SM3 digest of its bytes
     */
    record Kept(long id, String digest) {}
}
