package org.creditportal.lists.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.ReceiveList;
import org.creditportal.webkit.door.FileAddress;

/** Where lists that other authorities decide come in: the page, and the interface for bureaus' own systems. */
@ApplicationScoped
public class ReceivedListAddresses {

    private record Delivery(String path) implements FileAddress {

        @Override
        public long largest() {
            return ReceiveList.LARGEST;
        }

        @Override
        public String permission() {
            return ListsPermission.LISTS_RECEIVE;
        }
    }

    @Produces
    FileAddress page() {
        return new Delivery("/lists/receive.xhtml");
    }

    @Produces
    FileAddress deliveries() {
        return new Delivery("/api/v1/received-lists");
    }
}
