package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.records.api.subject.MergeState;
import org.creditportal.records.application.StoredMatters;
import org.creditportal.records.domain.subject.Merge;
import org.creditportal.records.domain.subject.Merges;

/** Mergers in the tenant's database. */
@ApplicationScoped
public class StoredMerges extends StoredMatters<Merge> implements Merges {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of("PROPOSED_AT", SortableColumns.AGE));

    public StoredMerges() {
        super(Merge.class, new MatterKind("records", "merge", "/records/merge"));
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
    public Set<String> toldApart(Collection<String> pairs) {
        return pairs.isEmpty()
                ? Set.of()
                : new HashSet<>(select(
                        String.class,
                        "e.pair",
                        Criteria.where("e.pair IN ?", pairs)
                                .and("e.state IN ?", List.of(MergeState.REJECTED.name(), MergeState.UNDONE.name())),
                        ""));
    }

    /** The oldest that officers of a bureau proposed and that wait. */
    public List<Merge> open(String bureau, int most) {
        return list(
                Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state = ?", MergeState.PROPOSED.name()),
                "e.id",
                most);
    }

    @Override
    public Page<Merge> inState(MergeState state, Order order, int page, int size) {
        return page(Criteria.where("e.state = ?", state.name()), COLUMNS.order(order, "e.id DESC"), page, size);
    }
}
