package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.lists.api.ListAnnouncement;
import org.creditportal.lists.api.ListTypesAnnounced;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsPermission;

/** Has the publisher show the list types; what they say comes from the tenant's file. */
@Stateless
@DenyAll
public class ListAnnouncementBean implements ListAnnouncement {

    @Inject
    private EntryEvents events;

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.LISTS_DISCLOSED)
    public void announce() {
        events.publish(ListTypesAnnounced.all());
    }
}
