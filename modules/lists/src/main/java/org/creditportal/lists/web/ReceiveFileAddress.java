package org.creditportal.lists.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.ReceiveList;
import org.creditportal.webkit.door.FileAddress;

/** Where lists that other authorities decide come in. */
@ApplicationScoped
public class ReceiveFileAddress implements FileAddress {

    @Override
    public String path() {
        return "/lists/receive.xhtml";
    }

    @Override
    public long largest() {
        return ReceiveList.LARGEST;
    }

    @Override
    public String permission() {
        return ListsPermission.LISTS_RECEIVE;
    }
}
