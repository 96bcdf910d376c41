package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureEdition;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.RelatedMatter;
import org.creditportal.sanctions.domain.MeasuresHaveABasis;
import org.junit.jupiter.api.Test;

class NationalMeasuresTest {

    private static final List<MeasureDefinition> SHIPPED = NationalMeasures.SHIPPED.measures();

    @Test
    void everyMeasureKeepsTheRulesOfTheCatalogue() {
        assertThat(SHIPPED).hasSizeGreaterThan(30).allSatisfy(MeasuresHaveABasis::demand);
        assertThat(SHIPPED).extracting(MeasureDefinition::edition).containsOnly(MeasureEdition.NATIONAL);
    }

    /** Persons behind a company are restricted in a task of the company's case: some measure on companies must lead there (K-18). */
    @Test
    void aCompanysCaseCanLeadToRestrictionsOnThePersonsBehindIt() {
        assertThat(SHIPPED)
                .filteredOn(measure -> measure.matters().contains(RelatedMatter.OFFICE_HOLDING))
                .anyMatch(measure -> measure.objects().contains(MeasureObject.ORGANISATION));
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
