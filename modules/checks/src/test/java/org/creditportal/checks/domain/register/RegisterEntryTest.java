package org.creditportal.checks.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.register.MatterSource;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterEntryTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Signature SIGNED =
            new Signatory("o", "某", "land", false).sign(Instant.parse("2026-06-01T04:00:00Z"));
    private static final Signature REASONED =
            new Signatory("o", "某", "land", false).sign(Instant.parse("2026-06-01T04:00:00Z"), new Reason("登记有误"));
    private static final LocalDate DAY = LocalDate.of(2026, 5, 30);

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "NULL", "无", "昆土\u202E1号", "5.30199E+17", "530102198001010015"})
    void refusesNumbersAndNamesThatAreNone(String written) {
        assertRefused(() -> entry(written, "地块出让"));
        assertRefused(() -> entry("TD-1", written));
    }

    @Test
    void keepsWhatWasMeant() {
        RegisterEntry entry = entry(" TD-1\u200B ", "地块\n出让");
        assertThat(entry.matter()).isEqualTo("TD-1");
        assertThat(entry.name()).isEqualTo("地块出让");
    }

    @Test
    void numbersAreComparedAsThoseOfDecisions() {
        assertThat(RegisterEntry.keyOf("昆土［2026］１号")).isEqualTo(RegisterEntry.keyOf("昆土〔2026〕1号"));
        assertThat(RegisterEntry.keyOf("td-1")).isNotEqualTo(RegisterEntry.keyOf("TD-1"));
        assertThat(RegisterEntry.keyOf("𱍐1")).isNotEqualTo(RegisterEntry.keyOf("𱍑1"));
        assertThat(RegisterEntry.keyOf("TD-11")).isNotEqualTo(RegisterEntry.keyOf("TD-1-1"));
    }

    /** Files that tell no kind do not make forget the one that was told. */
    @Test
    void aKindThatWasToldIsNotTakenBack() {
        RegisterEntry entry = entry("TD-1", "地块出让");
        RegisteredMatter told = new RegisteredMatter("land-use-rights", "TD-1", "地块出让", null);
        assertThat(entry.kind()).isNull();
        entry.tell(told.ofKind("auction"), MatterSource.FORM, ZONE, SIGNED);
        entry.tell(told, MatterSource.FILE, ZONE, SIGNED);
        assertThat(entry.kind()).isEqualTo("auction");
    }

    /** Who was charged would be charged no more by telling the matter again. */
    @Test
    void listsDoNotChangeWhatADecidedMatterIsChargedBy() {
        RegisterEntry entry = entry("TD-1", "地块出让");
        entry.tell(told("auction", DAY.plusDays(1)), MatterSource.INTERFACE, ZONE, SIGNED);
        entry.tell(told("transfer", DAY), MatterSource.FILE, ZONE, SIGNED);
        assertThat(entry.kind()).isEqualTo("auction");
        assertThat(entry.decidedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(entry.isOtherThan(told(null, DAY))).isTrue();
        assertThat(entry.isOtherThan(told("transfer", null))).isTrue();
        assertThat(entry.isOtherThan(told(null, DAY.plusDays(1)))).isFalse();
        assertThat(entry.corrections()).isEmpty();
    }

    @Test
    void aDecidedMatterIsCorrectedForAReasonAndWhatWasToldStays() {
        RegisterEntry entry = entry("TD-1", "地块出让");
        entry.tell(told("auction", DAY), MatterSource.FORM, ZONE, SIGNED);
        entry.tell(told("auction", DAY), MatterSource.FORM, ZONE, SIGNED);
        assertThat(entry.corrections()).as("the same told again").isEmpty();
        assertThatThrownBy(() -> entry.tell(told("transfer", DAY), MatterSource.FORM, ZONE, SIGNED))
                .extracting(refused -> ((CheckRefusedException) refused).code())
                .isEqualTo(ChecksError.MATTER_DECIDED);
        assertThat(entry.kind()).isEqualTo("auction");
        entry.tell(told("transfer", DAY.plusDays(1)), MatterSource.FORM, ZONE, REASONED);
        assertThat(entry.kind()).isEqualTo("transfer");
        assertThat(entry.decidedOn()).isEqualTo(DAY.plusDays(1));
        RegisterCorrection before = entry.corrections().get(0);
        assertThat(before.kind()).isEqualTo("auction");
        assertThat(before.decidedOn()).isEqualTo(DAY);
        assertThat(before.reason()).isEqualTo("登记有误");
        assertThat(before.officerName()).isEqualTo("某");
        assertThat(before.correctedAt()).isEqualTo(REASONED.at());
    }

    /** Matters of before tell no kind; that tells more, and takes no charge back: of these only what each kind demands was demanded. */
    @Test
    void aDecidedMatterWithoutAKindIsToldItsKind() {
        RegisterEntry entry = entry("TD-1", "地块出让");
        entry.tell(told(null, DAY), MatterSource.FILE, ZONE, SIGNED);
        entry.tell(told("auction", DAY.plusDays(1)), MatterSource.FILE, ZONE, SIGNED);
        assertThat(entry.kind()).isEqualTo("auction");
        assertThat(entry.decidedOn()).isEqualTo(DAY);
    }

    private static RegisteredMatter told(String kind, LocalDate decidedOn) {
        return new RegisteredMatter("land-use-rights", "TD-1", "地块出让", decidedOn, List.of()).ofKind(kind);
    }

    private static void assertRefused(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(CheckRefusedException.class)
                .extracting(refused -> ((CheckRefusedException) refused).code())
                .isEqualTo(ChecksError.MATTER_UNSOUND);
    }

    private static RegisterEntry entry(String number, String name) {
        return new RegisterEntry(
                new RegisteredMatter("land-use-rights", number, name, null), MatterSource.values()[0], ZONE, SIGNED);
    }
}
