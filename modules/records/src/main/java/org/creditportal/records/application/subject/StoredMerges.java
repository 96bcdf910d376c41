package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.records.api.subject.MergeState;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.subject.Merge;
import org.creditportal.records.domain.subject.Merges;

/** Mergers in the tenant's database. */
@ApplicationScoped
public class StoredMerges extends StoredRows<Merge> implements Merges {

    public StoredMerges() {
        super(Merge.class);
    }

    /** Written at once, so that the second of two equal proposals fails here and not after the audit line. */
    @Override
    public void add(Merge merge) {
        addAtOnce(merge);
    }

    @Override
    public Optional<Merge> findWaiting(String pair) {
        return first(Criteria.where("e.openPair = ?", pair));
    }

    @Override
    public Set<String> asked(Collection<String> pairs) {
        return new HashSet<>(select(String.class, "e.pair", Criteria.where("e.pair IN ?", pairs), ""));
    }

    @Override
    public Page<Merge> inState(MergeState state, int page, int size) {
        return page(Criteria.where("e.state = ?", state), "e.id DESC", page, size);
    }
}
