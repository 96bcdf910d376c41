package org.creditportal.records.application.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.application.correction.CorrectionFixture.NOON;
import static org.creditportal.records.application.correction.CorrectionFixture.NUMBER;
import static org.creditportal.records.application.correction.CorrectionFixture.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.record.RecordDisputed;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordRepaired;
import org.creditportal.records.api.record.RecordStands;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.application.correction.CorrectionFixture;
import org.creditportal.records.domain.record.Withholding;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;

class RecordGateTest {

    /** Sixteen on the day of the decision, of age from 6 June 2028 on. */
    private static final String MINOR_ID_NUMBER = "530102201006060011";

    private CorrectionFixture fixture = new CorrectionFixture(PenaltyRows.ofCompany());

    private RecordGateBean gate() {
        RecordGateBean gate = new RecordGateBean();
        gate.records = fixture.records();
        gate.legalDate = fixture.legalDate();
        return gate;
    }

    private RecordDisputesBean disputes() {
        RecordDisputesBean disputes = new RecordDisputesBean();
        disputes.records = fixture.records();
        disputes.events = fixture.recordEvents();
        disputes.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return disputes;
    }

    @Test
    void letsOutWhatNothingSpeaksAgainst() {
        assertThat(gate().mayBePublished(NUMBER)).isTrue();
        assertThat(gate().findWithholding(NUMBER)).isEmpty();
        assertThat(gate().mayBePublished(new RecordNumber("0000000000000"))).isFalse();
    }

    @Test
    void keepsBackWhatIsDeclaredSecret() {
        fixture.record.withhold(
                new Withholding(org.creditportal.records.domain.record.WithholdingGround.PRIVACY, "隐私"));
        assertThat(gate().findWithholding(NUMBER)).contains(WithholdingGround.PRIVACY);
        assertThat(gate().mayBePublished(NUMBER)).isFalse();
    }

    @Test
    void keepsMinorsBackUntilTheyAreOfAge() {
        fixture = new CorrectionFixture(PenaltyRows.ofPerson().with(Item.PERSON_NUMBER, valid(MINOR_ID_NUMBER)));
        fixture.today = LocalDate.of(2028, 6, 5);
        assertThat(gate().findWithholding(NUMBER)).contains(WithholdingGround.MINOR);
        assertThat(gate().mayBePublished(NUMBER)).isFalse();
        fixture.today = LocalDate.of(2028, 6, 6);
        assertThat(gate().mayBePublished(NUMBER)).isTrue();
    }

    @Test
    void keepsBackWhatWasWithdrawnRepairedOrIsPastItsCeiling() {
        fixture.today = fixture.record.retainedUntil();
        assertThat(gate().mayBePublished(NUMBER)).isTrue();
        fixture.today = fixture.record.retainedUntil().plusDays(1);
        assertThat(gate().mayBePublished(NUMBER)).isFalse();
        fixture.today = TODAY;
        fixture.record.withdraw("x", NOON);
        assertThat(gate().mayBePublished(NUMBER)).isFalse();
        fixture.record.reinstate();
        disputes().repair(NUMBER, TODAY);
        assertThat(gate().mayBePublished(NUMBER)).isFalse();
    }

    @Test
    void tellsOfDisputesAndRepairsOnce() {
        disputes().dispute(NUMBER);
        disputes().dispute(NUMBER);
        assertThat(fixture.record.disputedSince()).isEqualTo(NOON);
        disputes().stand(NUMBER);
        disputes().stand(NUMBER);
        disputes().repair(NUMBER, TODAY);
        disputes().repair(NUMBER, TODAY);
        assertThat(fixture.events)
                .containsExactly(
                        new RecordDisputed(NUMBER.value()),
                        new RecordStands(NUMBER.value()),
                        new RecordRepaired(NUMBER.value(), TODAY));
    }

    @Test
    void takesNoDisputeAboutAWithdrawnRecord() {
        fixture.record.withdraw("x", NOON);
        assertThatThrownBy(() -> disputes().dispute(NUMBER)).isInstanceOf(RecordsException.class);
    }

    /** The number with its right check character (GB 11643). */
    private static String valid(String number) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return number.substring(0, 17) + "10X98765432".charAt(sum % 11);
    }
}
