package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.kernel.code.CitizenIdFault.BIRTH_DATE;
import static org.creditportal.kernel.code.CitizenIdFault.CHARACTERS;
import static org.creditportal.kernel.code.CitizenIdFault.CHECK_DIGIT;
import static org.creditportal.kernel.code.CitizenIdFault.FUTURE_BIRTH_DATE;
import static org.creditportal.kernel.code.CitizenIdFault.LENGTH;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdNumberTest {

    /** The worked example of GB 11643-1999. */
    private static final String EXAMPLE = "11010519491231002X";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void takesTheStandardsWorkedExample() {
        CitizenIdNumber id = CitizenIdNumber.of(EXAMPLE, TODAY);

        assertThat(id.reveal()).isEqualTo(EXAMPLE);
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.kind()).isEqualTo(CitizenIdKind.IDENTITY_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                " 11010519491231002X ",
                "１１０１０５１９４９１２３１００２Ｘ",
                "11010519491231002ｘ",
                "110105 19491231 002X"
            })
    void putsRightWhatPeopleTypeAndPaste(String text) {
        assertThat(CitizenIdNumber.of(text, TODAY)).isEqualTo(CitizenIdNumber.of(EXAMPLE, TODAY));
    }

    @Test
    void upgradesTheOlderFormWithFifteenDigits() {
        CitizenIdNumber id = CitizenIdNumber.of("150102880730303", TODAY);

        assertThat(id.reveal()).isEqualTo("150102198807303035");
        assertThat(id).isEqualTo(CitizenIdNumber.of("150102198807303035", TODAY));
    }

    @Test
    void takesEveryGeneratedNumber() {
        for (String number : Samples.citizenIdNumbers()) {
            assertThat(CitizenIdNumber.check(number, TODAY))
                    .as("seed %d, number %s", Samples.SEED, number)
                    .isEmpty();
        }
    }

    @Test
    void findsEverySingleWrongCharacter() {
        for (String number : Samples.citizenIdNumbers()) {
            for (int i = 0; i < number.length(); i++) {
                for (char other : "0123456789X".toCharArray()) {
                    if (other != number.charAt(i)) {
                        assertRefused(number, number.substring(0, i) + other + number.substring(i + 1));
                    }
                }
            }
        }
    }

    @Test
    void findsEveryExchangeOfTwoNeighbours() {
        for (String number : Samples.citizenIdNumbers()) {
            for (int i = 0; i + 1 < number.length(); i++) {
                if (number.charAt(i) != number.charAt(i + 1)) {
                    String exchanged =
                            number.substring(0, i) + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2);
                    assertRefused(number, exchanged);
                }
            }
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1101051949123100", "110105194912310021X"})
    void refusesWrongLengths(String text) {
        assertThat(CitizenIdNumber.check(text, TODAY)).contains(LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1101051949123100X2",
                "11010519491231002A",
                "15010288073030X",
                "01010519491231002X",
                "110105194912310٠2X",
                "1101051949123l002X"
            })
    void refusesOtherCharacters(String text) {
        assertThat(CitizenIdNumber.check(text, TODAY)).contains(CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"19490230", "19491301", "19490431", "19000229", "20230229", "00000000", "18000101", "19000101"})
    void refusesBirthDatesThatAreNone(String birth) {
        assertThat(CitizenIdNumber.check(numberBorn(birth), TODAY)).contains(BIRTH_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"111111", "123456", "222222", "170101", "999999", "840000", "900156", "710000"})
    void refusesDivisionsOfNoProvince(String head) {
        String body = head + "19900101001";
        boolean real = head.equals("710000");

        assertThat(CitizenIdNumber.check(body + Samples.citizenCheck(body), TODAY)
                        .isEmpty())
                .isEqualTo(real);
    }

    @Test
    void takesTheLeapDayOfALeapYear() {
        assertThat(CitizenIdNumber.check(numberBorn("20000229"), TODAY)).isEmpty();
    }

    @Test
    void refusesABirthTomorrowAndTakesOneToday() {
        assertThat(CitizenIdNumber.check(numberBorn("20261123"), TODAY)).contains(FUTURE_BIRTH_DATE);
        assertThat(CitizenIdNumber.check(numberBorn("20261122"), TODAY)).isEmpty();
    }

    @Test
    void tellsTheReasonInTheException() {
        assertThatThrownBy(() -> CitizenIdNumber.of("110105194912310021", TODAY))
                .isInstanceOfSatisfying(InvalidCodeException.class, refused -> assertThat(refused.code())
                        .isEqualTo(CHECK_DIGIT))
                .hasMessageNotContaining("110105")
                .hasMessageNotContaining("1949");
    }

    @ParameterizedTest
    @CsvSource({
        "530102, IDENTITY_CARD",
        "810000, HONG_KONG_RESIDENCE_PERMIT",
        "820000, MACAO_RESIDENCE_PERMIT",
        "830000, TAIWAN_RESIDENCE_PERMIT",
        "911156, FOREIGN_PERMANENT_RESIDENCE_CARD"
    })
    void tellsTheCertificateByTheFirstDigits(String head, CitizenIdKind kind) {
        String body = head + "19900101001";

        assertThat(CitizenIdNumber.of(body + Samples.citizenCheck(body), TODAY).kind())
                .isEqualTo(kind);
    }

    @Test
    void isAMinorUntilTheDayBeforeTheEighteenthBirthday() {
        CitizenIdNumber id = CitizenIdNumber.of(numberBorn("20081122"), TODAY);

        assertThat(id.isMinor(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(id.isMinor(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @Test
    void isAMinorOnTheTwentyEighthOfFebruaryWhenBornOnALeapDay() {
        CitizenIdNumber id = CitizenIdNumber.of(numberBorn("20080229"), TODAY);

        assertThat(id.isMinor(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(id.isMinor(LocalDate.of(2026, 3, 1))).isFalse();
    }

    @Test
    void isUnderFourteenUntilTheDayBeforeTheFourteenthBirthday() {
        CitizenIdNumber id = CitizenIdNumber.of(numberBorn("20121122"), TODAY);

        assertThat(id.isUnderFourteen(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(id.isUnderFourteen(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(id.isMinor(LocalDate.of(2026, 11, 22))).isTrue();
    }

    @Test
    void neverShowsTheNumberUnlessAskedToRevealIt() {
        for (String number : Samples.citizenIdNumbers()) {
            CitizenIdNumber id = CitizenIdNumber.of(number, TODAY);

            assertThat(id).as("seed %d, number %s", Samples.SEED, number).hasToString(id.masked());
            assertThat(id.masked())
                    .as("seed %d, number %s", Samples.SEED, number)
                    .hasSize(18)
                    .doesNotContain(number.substring(2, 6))
                    .doesNotContain(number.substring(6, 14))
                    .matches("\\d{0,2}\\*{14,}[0-9X]{0,2}");
        }
    }

    private static String numberBorn(String birth) {
        String body = "530102" + birth + "123";
        return body + Samples.citizenCheck(body);
    }

    private static void assertRefused(String number, String wrong) {
        assertThat(CitizenIdNumber.check(wrong, TODAY))
                .as("seed %d, number %s, wrong %s", Samples.SEED, number, wrong)
                .isPresent();
    }
}
