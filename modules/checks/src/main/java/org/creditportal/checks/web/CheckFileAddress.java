package org.creditportal.checks.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.webkit.door.FileAddress;

/** Where proofs of who wished or agreed to a check come in. */
@ApplicationScoped
public class CheckFileAddress implements FileAddress {

    @Override
    public String path() {
        return "/checks/check-attach.xhtml";
    }

    @Override
    public long largest() {
        return AttachmentBounds.USUAL.largest();
    }

    @Override
    public String permission() {
        return ChecksPermission.CHECKS_PERFORM;
    }
}
