package org.creditportal.kernel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.ErrorCode;
import org.creditportal.kernel.error.KernelError;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123456789Z");
    private static final Signatory LI = new Signatory("o-1", "李雷", "finance", false);
    private static final Signatory HAN = new Signatory("o-2", "韩梅梅", "finance", true);

    @Test
    void tellsWhoWhenAndWhy() {
        Signature signature = LI.sign(NOON, new Reason("  wrong amount "));

        assertThat(signature.officer()).isEqualTo("o-1");
        assertThat(signature.officerName()).isEqualTo("李雷");
        assertThat(signature.bureau()).isEqualTo("finance");
        assertThat(signature.reason()).isEqualTo("wrong amount");
        assertThat(signature.isByPortal()).isFalse();
    }

    @Test
    void tellsTheMomentAsTheDatabaseKeepsIt() {
        assertThat(LI.sign(NOON).at()).isEqualTo(Instant.parse("2026-03-02T04:00:00.123456Z"));
    }

    @Test
    void knowsItsSignatoryByTheAccountWhateverTheNameIsNow() {
        Signatory renamed = new Signatory("o-1", "李磊", "tax", false);

        assertThat(renamed.signed(LI.sign(NOON))).isTrue();
        assertThat(HAN.signed(LI.sign(NOON))).isFalse();
        assertThat(LI.signed(null)).isFalse();
    }

    @Test
    void theSecondClickSignsTheSameForTheSameReason() {
        Signature signature = LI.sign(NOON, new Reason("wrong amount"));

        assertThat(LI.signed(signature, " wrong amount ")).isTrue();
        assertThat(LI.signed(signature, "another")).isFalse();
        assertThat(LI.signed(signature, null)).isFalse();
        assertThat(HAN.signed(signature, "wrong amount")).isFalse();
    }

    @Test
    void thePortalSignsWhatItDoesByItself() {
        assertThat(Signatory.PORTAL.sign(NOON).isByPortal()).isTrue();
        assertThat(Signatory.PORTAL.isOf("finance")).isFalse();
    }

    @Test
    void knowsTheBureauOfItsOfficer() {
        assertThat(LI.isOf("finance")).isTrue();
        assertThat(LI.isOf("tax")).isFalse();
        assertThat(LI.sign(NOON).signatory().isOf("finance")).isTrue();
    }

    @Test
    void tellsWhetherOneOfficerSignedBothAndWhetherItWasForTheSame() {
        Signature first = LI.sign(NOON, new Reason("wrong amount"));
        Signature later = LI.sign(NOON.plusSeconds(1), new Reason("wrong amount"));
        Signature forAnother = LI.sign(NOON, new Reason("another"));
        Signature ofAnother = HAN.sign(NOON, new Reason("wrong amount"));

        assertThat(later.isOfSameOfficer(first)).isTrue();
        assertThat(ofAnother.isOfSameOfficer(first)).isFalse();
        assertThat(later.repeats(first)).isTrue();
        assertThat(forAnother.repeats(first)).isFalse();
        assertThat(ofAnother.repeats(first)).isFalse();
    }

    @Test
    void isTheSameByOfficerMomentAndReason() {
        Signature signature = LI.sign(NOON, new Reason("wrong amount"));

        assertThat(signature)
                .isEqualTo(LI.sign(NOON, new Reason("wrong amount")))
                .hasSameHashCodeAs(LI.sign(NOON, new Reason("wrong amount")))
                .isNotEqualTo(LI.sign(NOON.plusSeconds(1), new Reason("wrong amount")))
                .isNotEqualTo(LI.sign(NOON, new Reason("another")))
                .isNotEqualTo(HAN.sign(NOON, new Reason("wrong amount")))
                .isNotEqualTo("李雷");
    }

    @Test
    void aReasonIsNeverBlankAndNeverLongerThanIsStored() {
        String longest = "x".repeat(Reason.LONGEST);
        assertThat(new Reason(longest).text()).isEqualTo(longest);
        assertThat(refusal(null)).isEqualTo(KernelError.REASON_REQUIRED);
        assertThat(refusal(" \n")).isEqualTo(KernelError.REASON_REQUIRED);
        assertThat(refusal(longest + "x")).isEqualTo(KernelError.REASON_REQUIRED);
    }

    @Test
    void aReasonIsRefusedInTheWordsOfTheModule() {
        ErrorCode own = () -> "fixture.why";

        assertThatThrownBy(() -> Reason.demand("", own))
                .isInstanceOf(ReasonMissingException.class)
                .asInstanceOf(type(BusinessException.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(own);
                    assertThat(refused.arguments()).containsExactly(Reason.LONGEST);
                });
    }

    @Test
    void aReasonThatIsDemandedAndGivenIsTaken() {
        assertThat(Reason.demand(" wrong amount ", () -> "fixture.why").text()).isEqualTo("wrong amount");
    }

    private static ErrorCode refusal(String text) {
        try {
            return fail(new Reason(text));
        } catch (ReasonMissingException refused) {
            return refused.code();
        }
    }

    private static ErrorCode fail(Reason accepted) {
        throw new AssertionError("accepted " + accepted);
    }
}
