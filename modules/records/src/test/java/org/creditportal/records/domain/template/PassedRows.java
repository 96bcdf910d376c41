package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Rows that passed their check are checked again as they are when they are recorded: what they say has to come out the same. */
final class PassedRows {

    private PassedRows() {}

    static CheckedRow check(Template template, AcceptedCodes accepted, RowFields row) {
        CheckedRow checked = new RowCheck(template, accepted, SampleRows.TODAY).check(row);
        if (checked.isGood()) {
            CheckedRow again = RowCheck.ofPassed(template, accepted, SampleRows.TODAY, Map.of())
                    .check(row);
            assertThat(again.isGood()).as("%s", again.findings()).isTrue();
            assertThat(again.facts()).isEqualTo(checked.facts());
        }
        return checked;
    }
}
