package org.creditportal.records.web.correction;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where evidence of proposed changes comes in. */
@ApplicationScoped
public class CorrectionEvidenceAddress implements FileAddress {

    @Override
    public String path() {
        return "/records/correction-attach.xhtml";
    }

    @Override
    public long largest() {
        return AttachmentBounds.USUAL.largest();
    }

    @Override
    public String permission() {
        return RecordsPermission.RECORDS_VIEW;
    }
}
