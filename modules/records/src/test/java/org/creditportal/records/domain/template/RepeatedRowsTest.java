package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.creditportal.files.read.CellFault;
import org.junit.jupiter.api.Test;

/** One check of many rows, whose values come again. */
class RepeatedRowsTest {

    private static final Template TEMPLATE = Templates.require("penalty-2018");

    private final RowCheck check = new RowCheck(TEMPLATE, AcceptedCodes.NONE, SampleRows.TODAY);

    private static void assertFound(CheckedRow checked, Item item, RowErrorCode code) {
        assertThat(checked.findings()).extracting(Finding::item, Finding::code).containsExactly(tuple(item, code));
    }

    /** What was in order once is not looked at again; what was not, and what the reader saw happen to it, is. */
    @Test
    void oneCheckFindsTheSameInEveryRow() {
        RowFields good = PenaltyRows.ofCompany().row();
        RowFields wrong = PenaltyRows.ofCompany().with(Item.AUTHORITY, "#REF!").row();
        RowFields damaged = new RowFields(2, 0, good.values(), Map.of(Item.AUTHORITY, CellFault.STRUCK_OUT));
        for (int time = 0; time < 3; time++) {
            assertThat(check.check(good))
                    .isEqualTo(new RowCheck(TEMPLATE, AcceptedCodes.NONE, SampleRows.TODAY).check(good));
            assertFound(check.check(wrong), Item.AUTHORITY, RowErrorCode.FORMULA_ERROR);
            assertFound(check.check(damaged), Item.AUTHORITY, RowErrorCode.STRUCK_OUT);
        }
    }

    /** More values than are kept. */
    @Test
    void manyValuesOfAColumnAreAllLookedAt() {
        for (int i = 0; i < 2400; i++) {
            String authority = "昆明市第" + i + "分局";
            assertThat(check.check(PenaltyRows.ofCompany()
                                    .with(Item.AUTHORITY, authority)
                                    .row())
                            .isGood())
                    .isTrue();
            assertFound(
                    check.check(PenaltyRows.ofCompany()
                            .with(Item.AUTHORITY, authority + "\uFFFD")
                            .row()),
                    Item.AUTHORITY,
                    RowErrorCode.UNREADABLE_CHARACTER);
        }
    }
}
