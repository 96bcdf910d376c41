package org.creditportal.casework.api.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.Test;

class StepRuleTest {

    private static final Signatory CLERK = new Signatory("clerk", "Wang", "market", false);
    private static final Signatory COLLEAGUE = new Signatory("colleague", "Li", "market", false);
    private static final Signatory STRANGER = new Signatory("stranger", "Zhao", "taxes", false);
    private static final Signatory OFFICE = new Signatory("office", "Sun", "credit-office", true);
    private static final Signatory NOBODYS = new Signatory("nobodys", "Qian", null, false);

    private static StepSituation about(Signatory officer, Signatory... earlier) {
        List<Signature> signatures = Arrays.stream(earlier)
                .map(signatory -> signatory.sign(Instant.EPOCH))
                .toList();
        return new StepSituation(officer, "market", signatures);
    }

    @Test
    void fourEyesAreTwoOfOneStepAndTheNext() {
        assertThat(StepRule.FOUR_EYES.refusal(about(CLERK, CLERK))).contains(CaseworkError.FOUR_EYES);
        assertThat(StepRule.FOUR_EYES.allows(about(COLLEAGUE, CLERK))).isTrue();
        assertThat(StepRule.FOUR_EYES.allows(about(CLERK, CLERK, COLLEAGUE))).isTrue();
        assertThat(StepRule.FOUR_EYES.allows(about(CLERK))).isTrue();
    }

    @Test
    void aThirdPersonTookNoEarlierStep() {
        assertThat(StepRule.THIRD_PERSON.refusal(about(CLERK, CLERK, COLLEAGUE)))
                .contains(CaseworkError.THIRD_PERSON);
        assertThat(StepRule.THIRD_PERSON.refusal(about(COLLEAGUE, CLERK, COLLEAGUE)))
                .contains(CaseworkError.THIRD_PERSON);
        assertThat(StepRule.THIRD_PERSON.allows(about(OFFICE, CLERK, COLLEAGUE)))
                .isTrue();
    }

    @Test
    void whoBeganItIsKeptOutHoweverManyStepsLieBetween() {
        assertThat(StepRule.NOT_WHO_BEGAN_IT.refusal(about(CLERK, CLERK, COLLEAGUE)))
                .contains(CaseworkError.BEGAN_IT);
        assertThat(StepRule.NOT_WHO_BEGAN_IT.allows(about(COLLEAGUE, CLERK, COLLEAGUE)))
                .isTrue();
        assertThat(StepRule.NOT_WHO_BEGAN_IT.allows(about(CLERK))).isTrue();
    }

    @Test
    void bureausAreTheMattersOrAnother() {
        assertThat(StepRule.SAME_BUREAU.allows(about(CLERK))).isTrue();
        assertThat(StepRule.SAME_BUREAU.refusal(about(STRANGER))).contains(CaseworkError.SAME_BUREAU);
        assertThat(StepRule.SAME_BUREAU.refusal(about(NOBODYS))).contains(CaseworkError.SAME_BUREAU);
        assertThat(StepRule.ANOTHER_BUREAU.allows(about(STRANGER))).isTrue();
        assertThat(StepRule.ANOTHER_BUREAU.refusal(about(CLERK))).contains(CaseworkError.ANOTHER_BUREAU);
        assertThat(StepRule.ANOTHER_BUREAU.refusal(about(NOBODYS))).contains(CaseworkError.ANOTHER_BUREAU);
    }

    @Test
    void theCreditOfficeIsToldByItsRole() {
        assertThat(StepRule.CREDIT_OFFICE.allows(about(OFFICE))).isTrue();
        assertThat(StepRule.CREDIT_OFFICE.refusal(about(CLERK))).contains(CaseworkError.CREDIT_OFFICE);
    }

    @Test
    void rulesTogetherTellTheFirstThatIsBroken() {
        StepRule reviewer = StepRule.SAME_BUREAU.and(StepRule.FOUR_EYES);
        assertThat(reviewer.allows(about(COLLEAGUE, CLERK))).isTrue();
        assertThat(reviewer.refusal(about(CLERK, CLERK))).contains(CaseworkError.FOUR_EYES);
        assertThat(reviewer.refusal(about(STRANGER, STRANGER))).contains(CaseworkError.SAME_BUREAU);
    }

    @Test
    void eitherRuleIsEnough() {
        StepRule either = StepRule.SAME_BUREAU.or(StepRule.CREDIT_OFFICE);
        assertThat(either.allows(about(CLERK))).isTrue();
        assertThat(either.allows(about(OFFICE))).isTrue();
        assertThat(either.refusal(about(STRANGER))).contains(CaseworkError.SAME_BUREAU);
        assertThat(StepRule.ANYBODY.allows(about(NOBODYS, NOBODYS))).isTrue();
    }

    @Test
    void aBrokenRuleIsToldWithItsWords() {
        assertThatThrownBy(() -> StepRule.FOUR_EYES.demand(about(CLERK, CLERK)))
                .hasMessageContaining("casework.fourEyes");
        StepRule.FOUR_EYES.demand(about(COLLEAGUE, CLERK));
    }
}
