package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creditportal.records.application.record.KnownDecisions;
import org.creditportal.records.application.record.KnownDecisions.Known;

/** Finds what of rows is on record already, for many at once. */
@ApplicationScoped
public class RowCounterparts {

    @Inject
    private KnownDecisions decisions;

    @Inject
    private RowHolders holders;

    /** @param rows all good */
    Counterparts of(Collection<JudgedRow> rows) {
        return of(rows, Strangers.NONE);
    }

    /**
     * The same for one portion of a check.
     *
     * @param strangers who was asked for in vain in those before
     */
    Counterparts of(Collection<JudgedRow> rows, Strangers strangers) {
        Map<String, Known> known =
                decisions.find(rows.stream().map(JudgedRow::decisionKey).toList());
        addFormer(rows, known);
        return new Counterparts(known, decisions.openProposals(known.values()), holders.of(rows, strangers));
    }

    /**
     * Whether any of the rows' decisions is on record under another key than its own, which no key of the database refuses; asks
     * nothing for rows that have none.
     */
    boolean areKnownOtherwise(Collection<JudgedRow> rows) {
        List<String> formerKeys =
                rows.stream().flatMap(row -> row.formerKeys().stream()).toList();
        return !decisions.find(formerKeys).isEmpty();
    }

    /** What another bureau of this one's family put on record is the same decision, and is not put on record again. */
    private void addFormer(Collection<JudgedRow> rows, Map<String, Known> known) {
        List<JudgedRow> unknown = rows.stream()
                .filter(row -> !row.formerKeys().isEmpty() && !known.containsKey(row.decisionKey()))
                .toList();
        Map<String, Known> former = decisions.find(
                unknown.stream().flatMap(row -> row.formerKeys().stream()).toList());
        unknown.forEach(row -> row.formerKeys().stream()
                .map(former::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(found -> known.put(row.decisionKey(), found)));
    }
}
