package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where what explains a new task comes in. */
@ApplicationScoped
public class TaskAssignFileAddress implements FileAddress {

    @Override
    public String path() {
        return "/responsibility/assign.xhtml";
    }

    @Override
    public long largest() {
        return AttachmentBounds.USUAL.largest();
    }

    @Override
    public String permission() {
        return ResponsibilityPermission.TASKS_ASSIGN;
    }
}
