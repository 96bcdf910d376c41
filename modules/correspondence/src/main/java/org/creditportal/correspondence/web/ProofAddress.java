package org.creditportal.correspondence.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.webkit.door.FileAddress;

/** Proofs of service come in with the page of their document. */
@ApplicationScoped
public class ProofAddress implements FileAddress {

    private static final long LARGEST = 8L * 1024 * 1024;

    @Override
    public String path() {
        return "/correspondence/document.xhtml";
    }

    @Override
    public long largest() {
        return LARGEST;
    }

    @Override
    public String permission() {
        return CorrespondencePermission.DOCUMENTS_ISSUE;
    }
}
