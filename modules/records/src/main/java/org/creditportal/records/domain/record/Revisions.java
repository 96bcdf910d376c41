package org.creditportal.records.domain.record;

import java.util.List;

/** What the tenant's records said before they were corrected. */
public interface Revisions {

    void add(Revision revision);

    /** All of a record, the newest first. */
    List<Revision> ofRecord(long recordId);
}
