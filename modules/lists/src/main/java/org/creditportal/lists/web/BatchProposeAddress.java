package org.creditportal.lists.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.files.read.ShortTable;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where the subjects of one decision come in. */
@ApplicationScoped
public class BatchProposeAddress implements FileAddress {

    @Override
    public String path() {
        return "/lists/batch.xhtml";
    }

    @Override
    public long largest() {
        return ShortTable.LARGEST;
    }

    @Override
    public String permission() {
        return ListsPermission.LISTS_PROPOSE;
    }
}
