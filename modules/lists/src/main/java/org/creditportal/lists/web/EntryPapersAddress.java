package org.creditportal.lists.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where papers of entries come in. */
@ApplicationScoped
public class EntryPapersAddress implements FileAddress {

    @Override
    public String path() {
        return "/lists/attach.xhtml";
    }

    @Override
    public long largest() {
        return AttachmentBounds.USUAL.largest();
    }

    @Override
    public String permission() {
        return ListsPermission.LISTS_VIEW;
    }
}
