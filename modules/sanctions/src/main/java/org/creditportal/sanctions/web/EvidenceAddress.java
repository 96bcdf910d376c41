package org.creditportal.sanctions.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where evidence of what a bureau did comes in. */
@ApplicationScoped
public class EvidenceAddress implements FileAddress {

    @Override
    public String path() {
        return "/sanctions/evidence.xhtml";
    }

    @Override
    public long largest() {
        return AttachmentBounds.USUAL.largest();
    }

    @Override
    public String permission() {
        return SanctionsPermission.SANCTIONS_IMPLEMENT;
    }
}
