package org.creditportal.casework.domain.matter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/**
 * The matters of one kind in the tenant's database. A repository of matters extends it; then officers find again what they began
 * and did, without a word more.
 *
 * @param <E> the entity, whose steps are called {@code steps}
 */
public abstract class MatterStore<E extends Matter<?>> extends Store<E> {

    private final Class<E> type;
    private final MatterKind kind;

    protected MatterStore(Class<E> type, MatterKind kind) {
        super(type);
        this.type = type;
        this.kind = kind;
    }

    /** What its matters are called and where they are shown. */
    public MatterKind kind() {
        return kind;
    }

    /** What helps to recognise a matter, never a personal number; {@code null} for nothing. */
    public String about(E matter) {
        return null;
    }

    /**
     * Whether who took a step is told of the last one by its state alone. Not so where an {@code OutcomeSource} of the module has words of
     * its own for it.
     */
    public boolean tellsStates() {
        return true;
    }

    /**
     * What begins an order in which these come first, whoever looks. The portal's own numbers, letters and digits alone, so that they
     * may stand in the order, which takes no values.
     */
    public static String inFront(Collection<String> numbers) {
        return numbers.isEmpty()
                ? ""
                : numbers.stream()
                        .filter(BusinessNumber::isOne)
                        .collect(Collectors.joining("','", "CASE WHEN e.number IN ('", "') THEN 0 ELSE 1 END, "));
    }

    /** Where a matter is shown. */
    public WorkPlace place(E matter) {
        return WorkPlace.of(kind.page(), matter.number());
    }

    /**
     * Matters in which the officer took a step between two moments, the latest begun first.
     *
     * @param began whether the officer began them; else those that somebody else began
     */
    public List<E> signedBy(String officer, boolean began, Instant from, Instant until, int most) {
        String step = "EXISTS (SELECT s.place FROM " + type.getSimpleName()
                + " m JOIN m.steps s WHERE m.id = e.id AND s.officer = ? AND ";
        Criteria signed = Criteria.where(
                step + (began ? "s.place = 1" : "s.place > 1") + " AND s.signedAt >= ? AND s.signedAt < ?)",
                officer,
                from,
                until);
        return list(began ? signed : signed.and("NOT " + step + "s.place = 1)", officer), "e.id DESC", most);
    }

    /**
     * Matters in which the officer took a step and somebody else took the last one since then; the latest begun first. That a matter
     * went to another bureau is none.
     */
    public List<E> movedFor(String officer, Instant since, int most) {
        String entity = type.getSimpleName();
        Criteria moved = Criteria.where(
                        "EXISTS (SELECT o.place FROM " + entity
                                + " p JOIN p.steps o WHERE p.id = e.id AND o.officer = ?)",
                        officer)
                .and(
                        "EXISTS (SELECT s.place FROM " + entity
                                + " p JOIN p.steps s WHERE p.id = e.id AND s.officer <> ? AND s.signedAt > ?"
                                + " AND s.place = (SELECT MAX(m.place) FROM " + entity
                                + " q JOIN q.steps m WHERE q.id = e.id AND (m.from IS NULL OR m.from <> ?)))",
                        officer,
                        since,
                        MatterStep.HANDED_OVER);
        return list(moved, "e.id DESC", most);
    }
}
