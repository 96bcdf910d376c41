package org.creditportal.responsibility.application.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.GradeBounds;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.IndicatorKind;
import org.junit.jupiter.api.Test;

class SchemeConverterTest {

    @Test
    void aRunKeepsItsSchemeWord() {
        LocalizedText name = new LocalizedText("考核", "Assessment");
        Indicator indicator = new Indicator(
                "one",
                name,
                IndicatorKind.DEDUCTION,
                "records.overdueRows",
                null,
                new BigDecimal("12.5"),
                new BigDecimal("0.5"),
                List.of("tax"),
                "note");
        AssessmentScheme scheme = new AssessmentScheme(
                "trial",
                3,
                name,
                new Citation("方案", "五", null),
                70,
                30,
                new GradeBounds(90, 80, 60),
                4,
                5,
                20,
                List.of(indicator),
                true,
                List.of("B-33"),
                null);
        SchemeConverter converter = new SchemeConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(scheme)))
                .isEqualTo(scheme);
    }
}
