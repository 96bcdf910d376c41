package org.creditportal.lists.api;

import java.util.List;

/** List types as two officers of the credit office change them; the tenant's file is what they begin with. */
public interface ListTypeMaintenance {

    /** The newest revision of the list type; 0 where only the tenant's file tells it, or nothing. */
    int findRevision(String id);

    /** What was released, the newest first. */
    List<ListTypeRevisionRow> searchRevisions(String id);
}
