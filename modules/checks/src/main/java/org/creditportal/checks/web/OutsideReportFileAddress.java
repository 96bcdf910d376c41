package org.creditportal.checks.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.webkit.door.FileAddress;

/** Where the files of reports that were handed in come in. */
@ApplicationScoped
public class OutsideReportFileAddress implements FileAddress {

    @Override
    public String path() {
        return "/checks/outside-report-attach.xhtml";
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
