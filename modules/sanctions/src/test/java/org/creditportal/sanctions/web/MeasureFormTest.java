package org.creditportal.sanctions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.sanctions.api.BasisKind;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.MeasureClass;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureEdition;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureLevel;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.RelatedMatter;
import org.junit.jupiter.api.Test;

class MeasureFormTest {

    @Test
    void whatTheFormDoesNotShowStaysAsItWas() {
        MeasureDefinition measure = new MeasureDefinition(
                "BID_BAN",
                MeasureEdition.values()[0],
                MeasureEffect.SANCTION,
                new LocalizedText("限制投标", "No bidding"),
                List.of(MeasureObject.ORGANISATION),
                new Citation("中华人民共和国招标投标法", "第五十四条", "取消其一年至三年内参加投标的资格。"),
                BasisKind.values()[0],
                "market-supervision",
                MeasureClass.BY_LAW,
                List.of(MeasureDefinition.ANY),
                List.of(Degree.values()[0]),
                List.of(RelatedMatter.values()[0]),
                List.of(MeasureLevel.values()[0]),
                36,
                new LocalizedText("每次", "Each time"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2028, 12, 31),
                true,
                List.of("decision-served"),
                "未见原文。");
        assertThat(MeasureForm.of(measure).definition()).isEqualTo(measure);
    }
}
