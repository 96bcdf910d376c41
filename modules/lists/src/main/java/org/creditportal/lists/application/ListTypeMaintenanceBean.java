package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.lists.api.ListTypeMaintenance;
import org.creditportal.lists.api.ListTypeRevisionRow;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.domain.ListTypeRevisions;

/** What was released of list types. */
@Stateless
@DenyAll
@Local(ListTypeMaintenance.class)
public class ListTypeMaintenanceBean implements ListTypeMaintenance {

    @Inject
    private ListTypeRevisions revisions;

    @Inject
    private TenantListTypes types;

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public int findRevision(String id) {
        return types.revision(id);
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public List<ListTypeRevisionRow> searchRevisions(String id) {
        return revisions.of(id).stream()
                .map(one -> new ListTypeRevisionRow(
                        one.revision(), one.definition(), one.releasedByName(), one.releasedAt()))
                .toList();
    }
}
