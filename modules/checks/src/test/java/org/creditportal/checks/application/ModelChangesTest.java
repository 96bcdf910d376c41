package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.Strength;
import org.junit.jupiter.api.Test;

/** Who may propose a scoring model of an area. */
class ModelChangesTest {

    private static final String HOUSING = "housing";
    private static final String FINANCE = "finance";

    @Test
    void theLeadBureauProposesAndOthersThatAnswerForTheAreaDoNot() {
        AreaPolicy led = area(HOUSING);
        assertThat(ModelChanges.leads(officer(HOUSING, Set.of()), led)).isTrue();
        assertThat(ModelChanges.leads(officer(FINANCE, Set.of()), led)).isFalse();
    }

    @Test
    void whereNobodyLeadsThoseWhoAnswerForTheAreaPropose() {
        assertThat(ModelChanges.leads(officer(FINANCE, Set.of()), area(null))).isTrue();
        assertThat(ModelChanges.leads(officer("tax", Set.of()), area(null))).isFalse();
    }

    @Test
    void whoIsGivenTheLeadInThePortalProposes() {
        assertThat(ModelChanges.leads(officer(FINANCE, Set.of("area")), area(HOUSING)))
                .isTrue();
    }

    @Test
    void theCreditOfficeProposesEverywhereAndWhoeverHasNoBureauNowhere() {
        Officer office =
                new Officer("id", "name", "Name", "credit", Set.of(Role.CREDIT_OFFICE), Set.of(), Set.of(), Set.of());
        assertThat(ModelChanges.leads(office, area(HOUSING))).isTrue();
        assertThat(ModelChanges.leads(officer(null, Set.of()), area(null))).isFalse();
    }

    private static Officer officer(String bureau, Set<String> leads) {
        return new Officer("id", "name", "Name", bureau, Set.of(Role.BUREAU_REVIEWER), Set.of(), leads, leads);
    }

    private static AreaPolicy area(String lead) {
        return new AreaPolicy(
                "area",
                new LocalizedText("area", "area"),
                Strength.values()[0],
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(HOUSING, FINANCE),
                lead,
                false,
                List.of(),
                null,
                null,
                null);
    }
}
