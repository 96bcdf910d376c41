package org.creditportal.checks.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.webkit.door.FileAddress;

/** Where proofs of identity and authorisation come in. */
@ApplicationScoped
public class ReportFileAddress implements FileAddress {

    @Override
    public String path() {
        return "/checks/report-attach.xhtml";
    }

    @Override
    public long largest() {
        return AttachmentBounds.USUAL.largest();
    }

    @Override
    public String permission() {
        return ChecksPermission.REPORTS_ISSUE;
    }
}
