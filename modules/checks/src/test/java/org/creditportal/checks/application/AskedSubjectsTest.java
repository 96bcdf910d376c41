package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.time.LegalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedSubjectsTest {

    private static final String CITIZEN = "11010519491231002X";
    private static final String EARLY_CITIZEN = "110105491231002";
    private static final String MISTYPED_CITIZEN = "110105194912310021";
    private static final String EARLY_CODE = "91530100MA6K000018";

    private final AskedSubjects asked = new AskedSubjects();

    @BeforeEach
    void assemble() {
        asked.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 6, 1);
            }
        };
    }

    /** Where either may be told, a trader's registration number passes as an early number of a citizen. */
    @Test
    void fifteenFiguresAreNoSubjectOfAMatter() {
        assertThatThrownBy(() -> asked.registered("530103600801234", "招标2026-1"))
                .isInstanceOf(CheckRefusedException.class)
                .extracting(refused -> ((CheckRefusedException) refused).code())
                .isEqualTo(ChecksError.REGISTER_SUBJECT);
        assertThat(asked.registered(CITIZEN, "招标2026-1").by()).isEqualTo(AskedBy.ID_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.30199E+14",
                "#N/A",
                "\u65E0",
                "NULL",
                "/",
                "1",
                "12345",
                "000000000000000",
                "530100000000000",
                "5301036008012340",
                CITIZEN,
                MISTYPED_CITIZEN,
                "\uFF11\uFF11\uFF10105194912310021",
                "abc",
                "53010000012345\u0001"
            })
    void whatIsNoRegistrationNumberIsRefused(String written) {
        assertThat(isPossible(AskedBy.REGISTRATION_NUMBER, written)).isFalse();
        assertThatThrownBy(() -> asked.question(new AskedSubject(AskedBy.REGISTRATION_NUMBER, written, null)))
                .isInstanceOf(CheckRefusedException.class)
                .extracting(refused -> ((CheckRefusedException) refused).code())
                .isEqualTo(ChecksError.REGISTRATION_NUMBER_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530100000012345",
                "5301 0000 0123 456",
                "\u4F01\u72EC\u6EC7\u603B\u5B57\u7B2C000123\u53F7",
                "5301020012345(1-1)",
                "\u6CE8\u518C\u53F7\uFF1A530102600123456",
                "\u5DE5\u5546530102600123456\uFF081-1\uFF09",
                "530102\u2014600123456"
            })
    void registrationNumbersOfEveryFormAreAskedFor(String written) {
        assertThat(isPossible(AskedBy.REGISTRATION_NUMBER, written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00000000000000000X", CITIZEN, MISTYPED_CITIZEN, "530199196001015932", "#REF!", "9.153E+17"})
    void fillersAndPersonsNumbersAreNoCodes(String written) {
        assertThat(isPossible(AskedBy.CODE, written)).isFalse();
        assertThatThrownBy(() -> asked.question(new AskedSubject(AskedBy.CODE, written, null)))
                .isInstanceOf(CheckRefusedException.class);
    }

    @Test
    void codesAndEarlyCodesAreAskedFor() {
        assertThat(isPossible(AskedBy.CODE, "91530100MA6K000019")).isTrue();
        assertThat(isPossible(AskedBy.CODE, EARLY_CODE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u5F20\u4E09" + CITIZEN, "\u5F20\u4E09 13812345678"})
    void aNameWithAPersonsNumberIsNotKept(String name) {
        assertThatThrownBy(() -> asked.question(new AskedSubject(AskedBy.NAME, null, name)))
                .isInstanceOf(CheckRefusedException.class)
                .extracting(refused -> ((CheckRefusedException) refused).code())
                .isEqualTo(ChecksError.NAME_WITH_NUMBER);
    }

    @Test
    void aRegistrationNumberIsAskedForHoweverItIsWritten() {
        String written = "\u6CE8\u518C\u53F7\uFF1A530102600123456\uFF08\u526F\u672C\uFF09";
        assertThat(asked.key(AskedBy.REGISTRATION_NUMBER, written))
                .isEqualTo(asked.key(AskedBy.REGISTRATION_NUMBER, "530102600123456"));
        assertThat(asked.question(new AskedSubject(AskedBy.REGISTRATION_NUMBER, written, null))
                        .text())
                .as("as it was written")
                .contains("\u6CE8\u518C\u53F7", "530102600123456");
        assertThat(isPossible(AskedBy.REGISTRATION_NUMBER, "\u6CE8\u518C\u53F7\uFF1A000000000000000"))
                .isFalse();
    }

    /** Whom the register and supervision know by eighteen characters a batch looks at by the fifteen figures of before, too. */
    @Test
    void aCitizensEarlyNumberIsTheOneThatItBecame() {
        asked.protection = new FieldProtection() {
            @Override
            public String blindIndex(String plain) {
                return "index of " + plain;
            }
        };
        String whole =
                CitizenIdNumber.of(EARLY_CITIZEN, asked.legalDate.today()).reveal();
        assertThat(asked.key(AskedBy.ID_NUMBER, EARLY_CITIZEN)).isEqualTo(asked.key(AskedBy.ID_NUMBER, whole));
        assertThat(asked.told(AskedBy.ID_NUMBER, " " + EARLY_CITIZEN)).isEqualTo(whole);
        assertThat(asked.told(AskedBy.ID_NUMBER, whole.toLowerCase(Locale.ROOT)))
                .isEqualTo(whole);
        assertThat(asked.told(AskedBy.ID_NUMBER, "110105491331002")).isEqualTo("110105491331002");
        assertThat(asked.keys(new AskedSubject(AskedBy.ID_NUMBER, EARLY_CITIZEN, null)))
                .as("what was kept by fifteen figures is taken out by them")
                .containsExactly("index of " + EARLY_CITIZEN, "index of " + whole);
    }

    @Test
    void linesThatWriteOneRegistrationNumberOtherwiseAskForTheSame() {
        assertThat(asked.told(AskedBy.REGISTRATION_NUMBER, "530102600123456(1-1)"))
                .isEqualTo(asked.told(AskedBy.REGISTRATION_NUMBER, "530102600123456"));
    }

    private boolean isPossible(AskedBy by, String written) {
        return asked.isPossible(new AskedSubject(by, written, null));
    }
}
