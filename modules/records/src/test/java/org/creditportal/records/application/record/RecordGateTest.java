package org.creditportal.records.application.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.application.correction.CorrectionFixture.NOON;
import static org.creditportal.records.application.correction.CorrectionFixture.NUMBER;
import static org.creditportal.records.application.correction.CorrectionFixture.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.NotPublic;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordNumber;
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
        gate.subjects = fixture.subjects;
        gate.legalDate = fixture.legalDate();
        gate.texts = fixture.texts;
        gate.withholdings = new Withholdings(fixture.subjects, fixture.legalDate());
        return gate;
    }

    private Publication publication() {
        return gate().hold(List.of(NUMBER)).get(0).publication();
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
        assertThat(publication()).isEqualTo(Publication.ALLOWED);
        assertThat(gate().findWithholding(NUMBER)).isEmpty();
        assertThat(gate().hold(List.of(new RecordNumber("0000000000000")))).isEmpty();
    }

    @Test
    void keepsBackWhatIsDeclaredSecret() {
        fixture.record.withhold(new Withholding(org.creditportal.records.api.record.WithholdingGround.PRIVACY, "隐私"));
        assertThat(gate().findWithholding(NUMBER)).contains(WithholdingGround.PRIVACY);
        assertThat(publication()).isEqualTo(Publication.FORBIDDEN);
    }

    @Test
    void keepsMinorsBackUntilTheyAreOfAge() {
        fixture = new CorrectionFixture(PenaltyRows.ofPerson().with(Item.PERSON_NUMBER, valid(MINOR_ID_NUMBER)));
        fixture.today = LocalDate.of(2028, 6, 5);
        assertThat(gate().findWithholding(NUMBER)).contains(WithholdingGround.MINOR);
        assertThat(publication()).isEqualTo(Publication.FORBIDDEN);
        fixture.today = LocalDate.of(2028, 6, 6);
        assertThat(publication()).isEqualTo(Publication.ALLOWED);
    }

    /** Recorded by a passport, which tells no age. */
    @Test
    void keepsBackWhoTurnsOutToBeAMinor() {
        fixture = new CorrectionFixture(
                PenaltyRows.ofPerson().with(Item.PERSON_CERTIFICATE, "护照号").with(Item.PERSON_NUMBER, "E71830462"));
        assertThat(publication()).isEqualTo(Publication.ALLOWED);
        fixture.subjects.require(fixture.record.subjectNumber()).turnOutBorn(LocalDate.of(2010, 6, 6), fixture.today);
        assertThat(gate().findWithholding(NUMBER)).contains(WithholdingGround.MINOR);
        assertThat(publication()).isEqualTo(Publication.FORBIDDEN);
        fixture.today = LocalDate.of(2028, 6, 6);
        assertThat(publication()).isEqualTo(Publication.ALLOWED);
    }

    @Test
    void keepsBackWhatWasWithdrawnRepairedOrIsPastItsCeiling() {
        fixture.today = fixture.record.retainedUntil();
        assertThat(publication()).isEqualTo(Publication.ALLOWED);
        fixture.today = fixture.record.retainedUntil().plusDays(1);
        assertThat(publication()).isEqualTo(Publication.FORBIDDEN);
        fixture.today = TODAY;
        fixture.record.withdraw("x", NOON);
        assertThat(publication()).isEqualTo(Publication.FORBIDDEN);
        assertThat(gate().hold(List.of(NUMBER)).get(0).withdrawn()).isTrue();
        fixture.record.reinstate();
        disputes().repair(NUMBER, TODAY);
        assertThat(publication()).isEqualTo(Publication.FORBIDDEN);
        assertThat(gate().hold(List.of(NUMBER)).get(0).withdrawn()).isFalse();
    }

    /** It counts in no check any more (公示截止期), and nothing new rests on it. */
    @Test
    void keepsBackAPenaltyThatIsPublishedNoMore() {
        fixture = new CorrectionFixture(PenaltyRows.ofCompany().with(Item.PUBLIC_UNTIL, "2027/03/02"));
        HeldRecordView held = gate().hold(List.of(NUMBER)).get(0);
        assertThat(held.lastDay()).isEqualTo(held.publicUntil()).isBefore(held.retainedUntil());
        fixture.today = held.publicUntil();
        assertThat(publication()).isEqualTo(Publication.ALLOWED);
        fixture.today = held.publicUntil().plusDays(1);
        assertThat(gate().hold(List.of(NUMBER)).get(0).notPublic()).isEqualTo(NotPublic.PUBLICATION_OVER);
        assertThat(publication()).isEqualTo(Publication.FORBIDDEN);
    }

    @Test
    void tellsOfDisputesAndRepairsOnce() {
        disputes().dispute(NUMBER);
        disputes().dispute(NUMBER);
        assertThat(fixture.record.disputedSince()).isEqualTo(NOON);
        assertThat(publication()).isEqualTo(Publication.SUSPENDED);
        disputes().stand(NUMBER);
        disputes().stand(NUMBER);
        disputes().repair(NUMBER, TODAY);
        disputes().repair(NUMBER, TODAY);
        assertThat(fixture.events)
                .containsExactly(
                        new RecordKeptBack(NUMBER.value(), KeepingBack.DISPUTED),
                        new RecordStands(NUMBER.value()),
                        new RecordKeptBack(NUMBER.value(), KeepingBack.REPAIRED));
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
