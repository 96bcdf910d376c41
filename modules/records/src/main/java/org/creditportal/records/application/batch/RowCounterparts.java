package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
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
        Map<String, Known> known =
                decisions.find(rows.stream().map(JudgedRow::decisionKey).toList());
        return new Counterparts(known, decisions.openProposals(known.values()), holders.of(rows));
    }
}
