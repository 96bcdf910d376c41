package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.lists.api.ListAnnouncement;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingReason;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /lists/types}: the register of list types with standard, bases and identifying bureaus (K-12). */
@Named
@RequestScoped
public class ListTypesView {

    @Inject
    private ListTypeDirectory types;

    @Inject
    private ListAnnouncement announcement;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    public String announce() {
        announcement.announce();
        messages.info("lists", "types.message.info.announced");
        return "/lists/types?faces-redirect=true";
    }

    public List<ListTypeDefinition> getTypes() {
        return types.all();
    }

    /** The removal reasons that fit the listing reason. */
    public List<RemovalReason> removals(ListingReason reason) {
        return types.removalReasons().stream()
                .filter(removal -> reason.removals().contains(removal.id()))
                .toList();
    }

    public boolean isAnnouncer() {
        return currentOfficer.require().may(ListsPermission.LISTS_PUBLISH);
    }
}
