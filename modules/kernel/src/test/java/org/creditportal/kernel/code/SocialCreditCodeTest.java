package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.kernel.code.SocialCreditCodeFault.ACCEPTANCE_WITHOUT_REASON;
import static org.creditportal.kernel.code.SocialCreditCodeFault.ALPHABET;
import static org.creditportal.kernel.code.SocialCreditCodeFault.CHECK_DIGIT;
import static org.creditportal.kernel.code.SocialCreditCodeFault.DIVISION;
import static org.creditportal.kernel.code.SocialCreditCodeFault.FILLER;
import static org.creditportal.kernel.code.SocialCreditCodeFault.INNER_CHECK_DIGIT;
import static org.creditportal.kernel.code.SocialCreditCodeFault.LENGTH;
import static org.creditportal.kernel.code.SocialCreditCodeFault.PLACEHOLDER;
import static org.creditportal.kernel.code.SocialCreditCodeFault.REGISTERING_AUTHORITY;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCreditCodeTest {

    /** The worked example of GB 32100-2015 (domain-facts 2.1). */
    private static final String EXAMPLE = "91350100M000100Y43";

    /** Real, and given out with the wrong check character: 3 would be right (domain-facts 2.1). */
    private static final String EARLY = "91350211M00013FA1N";

    @Test
    void readsTheStandardsWorkedExampleIntoItsParts() {
        SocialCreditCode code = SocialCreditCode.of(EXAMPLE);

        assertThat(code.value()).isEqualTo(EXAMPLE).hasToString(code.toString());
        assertThat(code.registeringAuthority()).isEqualTo('9');
        assertThat(code.entityClass()).isEqualTo('1');
        assertThat(code.divisionPart()).isEqualTo("350100");
        assertThat(code.organisationCode()).isEqualTo("M000100Y4");
        assertThat(code.checkCharacter()).isEqualTo('3');
        assertThat(code.fault()).isEmpty();
        assertThat(code.acceptanceReason()).isEmpty();
        assertThat(code.identifiesSubject()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, "91310115591693856A", "91310110666007217T"})
    void takesRealCodes(String text) {
        assertThat(SocialCreditCode.check(text)).isEmpty();
    }

    @Test
    void takesEveryGeneratedCodeWhateverItsDivision() {
        for (String code : Samples.socialCreditCodes()) {
            assertThat(SocialCreditCode.check(code))
                    .as("seed %d, code %s", Samples.SEED, code)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "61", "65", "66", "71", "82"})
    void takesEveryDivisionOfAProvinceTheCentreAndTheCorps(String province) {
        assertThat(SocialCreditCode.check(checked("91" + province + "0192M000100Y4")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"019919", "990192", "000000", "M10192", "345678", "111111"})
    void refusesWhatIsNoDivisionHoweverRightTheChecks(String division) {
        assertThat(SocialCreditCode.check(checked("91" + division + "M000100Y4")))
                .contains(DIVISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "B1", "Z9", "94", "90", "1A", "X1"})
    void refusesAuthoritiesAndClassesOfNobody(String head) {
        String code = checked(head.replace('Z', 'W') + "530100M000100Y4");
        assertThat(SocialCreditCode.check(code)).contains(REGISTERING_AUTHORITY);
        assertRefused(() -> SocialCreditCode.acceptedFor(code, "证照如此"), REGISTERING_AUTHORITY);
    }

    @Test
    void refusesFillersThatPassEveryCheck() {
        assertThat(SocialCreditCode.check("000000000000000000")).contains(REGISTERING_AUTHORITY);
        assertThat(SocialCreditCode.check(checked("91530100000000000"))).contains(FILLER);
        assertThat(SocialCreditCode.check(checked("91530100123456788"))).contains(FILLER);
    }

    private static String checked(String body) {
        return SocialCreditCode.ALPHABET
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(code -> !SocialCreditCode.check(code).equals(Optional.of(CHECK_DIGIT)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  91350100M000100Y43\t",
                "91350100m000100y43",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "\u3000９１350100ｍ000100y43\u00a0",
                "\ufeff91350100M000100Y43\r\n",
                "9135 0100 M000 100Y 43",
                "9135\u30000100\u200bM000\u00a0100Y43"
            })
    void putsRightWhatPeopleTypeAndPaste(String text) {
        assertThat(SocialCreditCode.of(text)).isEqualTo(SocialCreditCode.of(EXAMPLE));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "91350100M000100Y4", "91350100M000100Y433"})
    void refusesWrongLengths(String text) {
        assertThat(SocialCreditCode.check(text)).contains(LENGTH);
        assertRefused(() -> SocialCreditCode.of(text), LENGTH);
    }

    @Test
    void refusesTextsOfAnySizeQuickly() {
        assertThat(SocialCreditCode.check("9".repeat(50_000_000))).contains(LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100I000100Y43",
                "91350100O000100Y43",
                "91350100S000100Y43",
                "91350100V000100Y43",
                "91350100Z000100Y43",
                "91350100-000100Y43",
                "9135010中M000100Y43",
                "91350100M000100Y4٣"
            })
    void refusesCharactersOutsideTheAlphabet(String text) {
        assertThat(SocialCreditCode.check(text)).contains(ALPHABET);
    }

    @Test
    void refusesLettersThatOnlyBecomeAsciiInUpperCase() {
        assertThat(SocialCreditCode.check("9135010\u0131M000100Y43")).contains(ALPHABET);
        assertThat(SocialCreditCode.check("9135010\u017fM000100Y43")).contains(ALPHABET);
    }

    @Test
    void findsEverySingleWrongCharacter() {
        for (String code : Samples.socialCreditCodes()) {
            for (int i = 0; i < code.length(); i++) {
                for (char other : SocialCreditCode.ALPHABET.toCharArray()) {
                    if (other != code.charAt(i)) {
                        assertFailsOuterCheck(code, code.substring(0, i) + other + code.substring(i + 1));
                    }
                }
            }
        }
    }

    @Test
    void findsEveryExchangeOfTwoCharactersButThatOfTheFirstAndTheLast() {
        for (String code : Samples.socialCreditCodes()) {
            for (int i = 0; i < code.length(); i++) {
                for (int j = i + 1; j < code.length(); j++) {
                    boolean unseen = i == 0 && j == code.length() - 1;
                    if (code.charAt(i) != code.charAt(j) && !unseen) {
                        assertFailsOuterCheck(code, exchanged(code, i, j));
                    }
                }
            }
        }
    }

    @Test
    void cannotFindTheExchangeOfTheFirstAndTheLastCharacterBecauseTheirWeightsAreEqual() {
        assertThat(SocialCreditCode.check(exchanged(EXAMPLE, 0, EXAMPLE.length() - 1)))
                .isEmpty();
    }

    @Test
    void findsAWrongOrganisationCodeEvenWhenTheOuterCheckFits() {
        String body = "91350100M000100Y5";
        String fitting = SocialCreditCode.ALPHABET
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(code -> !SocialCreditCode.check(code).equals(Optional.of(CHECK_DIGIT)))
                .findFirst()
                .orElseThrow();

        assertThat(SocialCreditCode.check(fitting)).contains(INNER_CHECK_DIGIT);
    }

    @Test
    void refusesTheEarlyCodeUnlessAReasonIsRecorded() {
        assertThat(SocialCreditCode.check(EARLY)).contains(CHECK_DIGIT);

        SocialCreditCode accepted = SocialCreditCode.acceptedFor(EARLY, " 营业执照原件已核 ");

        assertThat(accepted.acceptanceReason()).contains("营业执照原件已核");
        assertThat(accepted.fault()).contains(CHECK_DIGIT);
        assertThat(accepted.identifiesSubject()).isTrue();
    }

    @Test
    void refusesThePlaceholderUnlessAReasonIsRecordedAndNeverTakesItForASubject() {
        assertThat(SocialCreditCode.PLACEHOLDER).isEqualTo("00000000000000000X");
        assertRefused(() -> SocialCreditCode.of(SocialCreditCode.PLACEHOLDER), PLACEHOLDER);

        SocialCreditCode accepted = SocialCreditCode.acceptedFor("00000000000000000x", "424号文占位代码");

        assertThat(accepted.fault()).contains(PLACEHOLDER);
        assertThat(accepted.identifiesSubject()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u3000"})
    void refusesAcceptanceWithoutAReason(String reason) {
        assertRefused(() -> SocialCreditCode.acceptedFor(EARLY, reason), ACCEPTANCE_WITHOUT_REASON);
    }

    @Test
    void acceptsNoWrongLengthOrCharacterForAnyReason() {
        assertRefused(() -> SocialCreditCode.acceptedFor("9135", "证照如此"), LENGTH);
        assertRefused(() -> SocialCreditCode.acceptedFor("91350211O00013FA1N", "证照如此"), ALPHABET);
    }

    @Test
    void recordsNoReasonForACodeThatNeedsNone() {
        assertThat(SocialCreditCode.acceptedFor(EXAMPLE, "多余").acceptanceReason())
                .isEmpty();
    }

    @Test
    void isEqualByItsCharactersWhateverTheReason() {
        assertThat(SocialCreditCode.acceptedFor(EARLY, "甲"))
                .isEqualTo(SocialCreditCode.acceptedFor(EARLY, "乙"))
                .hasSameHashCodeAs(SocialCreditCode.acceptedFor(EARLY, "乙"))
                .isNotEqualTo(SocialCreditCode.of(EXAMPLE));
    }

    @Test
    void keepsAWronglyPlacedCitizenIdOutOfTheException() {
        assertThatThrownBy(() -> SocialCreditCode.of("11010519491231002X"))
                .hasMessageNotContaining("19491231")
                .hasMessageNotContaining("110105");
    }

    private static void assertFailsOuterCheck(String code, String wrong) {
        assertThat(SocialCreditCode.check(wrong))
                .as("seed %d, code %s, wrong %s", Samples.SEED, code, wrong)
                .contains(CHECK_DIGIT);
    }

    private static void assertRefused(ThrowingCallable call, SocialCreditCodeFault fault) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidCodeException.class, refused -> assertThat(refused.code())
                        .isEqualTo(fault));
    }

    private static String exchanged(String code, int i, int j) {
        StringBuilder text = new StringBuilder(code);
        text.setCharAt(i, code.charAt(j));
        text.setCharAt(j, code.charAt(i));
        return text.toString();
    }
}
