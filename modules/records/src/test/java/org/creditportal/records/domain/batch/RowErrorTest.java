package org.creditportal.records.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.creditportal.records.domain.template.RowErrorCode;
import org.creditportal.records.domain.template.TemplateColumn;
import org.creditportal.records.domain.template.Templates;
import org.junit.jupiter.api.Test;

public class RowErrorTest {

    @Test
    void masksPersonalNumbers() {
        RowError error = new RowError(1, 2, finding(Item.PERSON_NUMBER, PenaltyRows.ID_NUMBER));
        assertThat(error.value())
                .isEqualTo(Masking.idNumber(PenaltyRows.ID_NUMBER))
                .doesNotContain("1980");
    }

    @Test
    void cutsLongValues() {
        RowError error = new RowError(1, 2, finding(Item.FACTS, "长".repeat(5000)));
        assertThat(error.value()).hasSize(200).endsWith("…");
    }

    @Test
    void keepsArgumentsInOrder() {
        Finding finding = new Finding(column(Item.FACTS), RowErrorCode.TOO_LONG, "", List.of("a", "b\nc"));
        assertThat(new RowError(1, 2, finding).arguments()).containsExactly("a", "b c");
    }

    private static Finding finding(Item item, String value) {
        return new Finding(column(item), RowErrorCode.TOO_LONG, value, List.of());
    }

    private static TemplateColumn column(Item item) {
        return Templates.require("penalty-2018").column(item);
    }
}
