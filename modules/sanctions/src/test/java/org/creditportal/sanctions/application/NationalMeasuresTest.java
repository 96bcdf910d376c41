package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureEdition;
import org.creditportal.sanctions.domain.MeasuresHaveABasis;
import org.junit.jupiter.api.Test;

class NationalMeasuresTest {

    private static final List<MeasureDefinition> SHIPPED = NationalMeasures.SHIPPED.measures();

    @Test
    void everyMeasureKeepsTheRulesOfTheCatalogue() {
        assertThat(SHIPPED).hasSizeGreaterThan(30).allSatisfy(MeasuresHaveABasis::demand);
        assertThat(SHIPPED).extracting(MeasureDefinition::edition).containsOnly(MeasureEdition.NATIONAL);
    }

    @Test
    void noCodeIsUsedTwiceAndEveryFieldHasAName() {
        assertThat(SHIPPED).extracting(MeasureDefinition::id).doesNotHaveDuplicates();
        assertThat(SHIPPED)
                .flatExtracting(MeasureDefinition::fields)
                .filteredOn(field -> !field.equals(MeasureDefinition.ANY))
                .allMatch(NationalMeasures.SHIPPED::knows);
    }
}
