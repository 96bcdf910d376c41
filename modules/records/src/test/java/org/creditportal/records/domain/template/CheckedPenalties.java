package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.creditportal.records.domain.record.RecordFacts;

/** Rows of penalties as they are judged on one day. */
final class CheckedPenalties {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final Template TEMPLATE = Templates.require("penalty-2018");

    private CheckedPenalties() {}

    static CheckedRow check(PenaltyRows row) {
        return check(row, AcceptedCodes.NONE);
    }

    static CheckedRow check(PenaltyRows row, AcceptedCodes accepted) {
        return PassedRows.check(TEMPLATE, accepted, row.row());
    }

    static RecordFacts good(PenaltyRows row) {
        CheckedRow checked = check(row);
        assertThat(checked.findings()).isEmpty();
        return checked.facts();
    }

    static void assertFound(PenaltyRows row, Item column, RowErrorCode code) {
        CheckedRow checked = check(row);
        assertThat(checked.findings()).extracting(Finding::item, Finding::code).containsExactly(tuple(column, code));
        assertThat(checked.facts()).isNull();
    }
}
