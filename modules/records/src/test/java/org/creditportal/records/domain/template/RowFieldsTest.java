package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

public class RowFieldsTest {

    @Test
    void dropsBlanksOfEveryKindAndTheApostropheOfSpreadsheets() {
        RowFields row = new RowFields(1, 0, Map.of(Item.SOCIAL_CREDIT_CODE, "'\u3000\u00A091530\t\u200B"));
        assertThat(row.get(Item.SOCIAL_CREDIT_CODE)).isEqualTo("91530");
    }

    @Test
    void isEmptyWhenNoValueSaysAnything() {
        assertThat(new RowFields(1, 0, Map.of(Item.FINE, " \uFEFF")).isEmpty()).isTrue();
        assertThat(new RowFields(1, 1, Map.of()).isEmpty()).isFalse();
    }

    @Test
    void keepsWhatLooksLikeAFormula() {
        assertThat(new RowFields(1, 0, Map.of(Item.REMARK, "=1+1")).get(Item.REMARK))
                .isEqualTo("=1+1");
    }
}
