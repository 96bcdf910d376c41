package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.record.Revision;
import org.creditportal.records.domain.record.Revisions;

/** Revisions in the tenant's database. */
@ApplicationScoped
public class StoredRevisions extends StoredRows<Revision> implements Revisions {

    public StoredRevisions() {
        super(Revision.class);
    }

    @Override
    public List<Revision> ofRecord(long recordId) {
        return list(Criteria.where("e.recordId = ?", recordId), "e.revision DESC");
    }
}
