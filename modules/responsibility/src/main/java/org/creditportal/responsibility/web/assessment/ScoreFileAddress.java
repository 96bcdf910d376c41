package org.creditportal.responsibility.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where files of scores come in. */
@ApplicationScoped
public class ScoreFileAddress implements FileAddress {

    @Override
    public String path() {
        return "/responsibility/score-attach.xhtml";
    }

    @Override
    public long largest() {
        return AttachmentBounds.USUAL.largest();
    }

    @Override
    public String permission() {
        return ResponsibilityPermission.ASSESSMENT_VIEW;
    }
}
