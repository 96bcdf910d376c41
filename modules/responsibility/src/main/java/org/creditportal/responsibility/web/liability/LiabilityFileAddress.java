package org.creditportal.responsibility.web.liability;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where files of liability cases come in. */
@ApplicationScoped
public class LiabilityFileAddress implements FileAddress {

    @Override
    public String path() {
        return "/responsibility/liability-attach.xhtml";
    }

    @Override
    public long largest() {
        return AttachmentBounds.USUAL.largest();
    }

    @Override
    public String permission() {
        return ResponsibilityPermission.LIABILITY_VIEW;
    }
}
