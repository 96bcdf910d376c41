package org.creditportal.records.application.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.application.correction.CorrectionFixture.NUMBER;
import static org.creditportal.records.application.correction.CorrectionFixture.STRANGER;

import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.procedure.ReasonMissingException;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.CorrectionRow;
import org.creditportal.records.api.correction.DecideCorrection;
import org.creditportal.records.api.correction.ProposeWithdrawal;
import org.creditportal.records.api.correction.ReleaseRecord;
import org.creditportal.records.api.correction.WithholdRecord;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordReleased;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;

class RecordWithholdingTest {

    private static final WithholdRecord SECRET = new WithholdRecord(NUMBER, 0, WithholdingGround.TRADE_SECRET, "涉及配方");

    private static final Officer OFFICE = CorrectionFixture.officer("office", "credit-office", Role.CREDIT_OFFICE);

    private final CorrectionFixture fixture = new CorrectionFixture(PenaltyRows.ofCompany());
    private final RecordWithholdingBean withholding = fixture.withholding();

    @Test
    void hidesAtOnceAndStaysHiddenWhenAnotherOfficerConfirms() {
        CorrectionNumber proposal = withholding.withhold(SECRET);
        assertThat(fixture.record.withheldOn(CorrectionFixture.TODAY).name()).isEqualTo("TRADE_SECRET");
        assertThat(fixture.events).containsExactly(new RecordKeptBack(NUMBER.value(), KeepingBack.WITHHELD));
        decide(CorrectionFixture.REVIEWER, proposal, true);
        assertThat(fixture.record.withholding()).isNotNull();
        assertThat(fixture.events).hasSize(1);
        fixture.atWork = CorrectionFixture.CLERK;
        assertThatThrownBy(() -> withholding.withhold(SECRET))
                .isInstanceOf(RecordsException.class)
                .hasMessageContaining(RecordsError.ALREADY_WITHHELD.key());
    }

    @Test
    void isLiftedWhenAnotherOfficerRefuses() {
        CorrectionNumber proposal = withholding.withhold(SECRET);
        decide(OFFICE, proposal, false);
        assertThat(fixture.record.withheldOn(CorrectionFixture.TODAY)).isNull();
        assertThat(fixture.events)
                .containsExactly(
                        new RecordKeptBack(NUMBER.value(), KeepingBack.WITHHELD), new RecordReleased(NUMBER.value()));
    }

    @Test
    void isDecidedByAnotherOfficerOnly() {
        CorrectionNumber proposal = withholding.withhold(SECRET);
        assertThatThrownBy(() -> decide(CorrectionFixture.CLERK, proposal, true))
                .isInstanceOf(RecordsException.class)
                .hasMessageContaining(RecordsError.REVIEWER_IS_PROPOSER.key());
        assertThatThrownBy(() -> decide(STRANGER, proposal, true)).isInstanceOf(NotFoundException.class);
        assertThat(fixture.record.withholding()).isNotNull();
    }

    @Test
    void theCreditOfficeLearnsOfItAndOfNothingElse() {
        CorrectionProcedureBean procedure = fixture.procedure();
        withholding.withhold(SECRET);
        CorrectionNumber other = procedure.proposeWithdrawal(new ProposeWithdrawal(NUMBER, 0, "决定被撤销"));
        fixture.atWork = OFFICE;
        assertThat(procedure.waiting(Order.USUAL, 1, 10).items())
                .extracting(CorrectionRow::kind)
                .containsExactly(CorrectionKind.WITHHOLDING);
        assertThatThrownBy(() -> decide(OFFICE, other, true)).isInstanceOf(NotFoundException.class);
        fixture.atWork = CorrectionFixture.REVIEWER;
        assertThat(procedure.countWaiting()).isEqualTo(2);
    }

    @Test
    void hidesASecretWhateverElseIsOpen() {
        fixture.procedure().proposeWithdrawal(new ProposeWithdrawal(NUMBER, 0, "决定被撤销"));
        withholding.withhold(SECRET);
        assertThat(fixture.record.withholding()).isNotNull();
    }

    @Test
    void isLiftedLaterByTwoOfficersToo() {
        decide(CorrectionFixture.REVIEWER, withholding.withhold(SECRET), true);
        fixture.atWork = CorrectionFixture.REVIEWER;
        CorrectionNumber release = withholding.proposeRelease(new ReleaseRecord(NUMBER, 0, "已公开"));
        assertThat(fixture.record.withholding()).isNotNull();
        decide(OFFICE, release, true);
        assertThat(fixture.record.withholding()).isNull();
        assertThat(fixture.events).contains(new RecordReleased(NUMBER.value()));
    }

    private void decide(Officer officer, CorrectionNumber proposal, boolean approve) {
        fixture.atWork = officer;
        fixture.procedure().decide(new DecideCorrection(proposal, 0, approve, "已核对"));
    }

    @Test
    void declaresOnceForADoubleClickAndNeverTwice() {
        assertThat(withholding.withhold(SECRET)).isEqualTo(withholding.withhold(SECRET));
        assertThat(fixture.events).hasSize(1);
        assertThatThrownBy(
                        () -> withholding.withhold(new WithholdRecord(NUMBER, 0, WithholdingGround.PRIVACY, "含个人信息")))
                .isInstanceOf(RecordsException.class);
    }

    @Test
    void letsTheCreditOfficeDeclareAndNoOtherBureau() {
        fixture.atWork = STRANGER;
        assertThatThrownBy(() -> withholding.withhold(SECRET)).isInstanceOf(NotFoundException.class);
        fixture.atWork = OFFICE;
        withholding.withhold(SECRET);
        assertThat(fixture.record.withholding()).isNotNull();
    }

    @Test
    void liftsOnlyWhatWasDeclaredAndOnlyWithAReason() {
        assertThatThrownBy(() -> withholding.proposeRelease(new ReleaseRecord(NUMBER, 0, "已公开")))
                .isInstanceOf(RecordsException.class);
        withholding.withhold(SECRET);
        assertThatThrownBy(() -> withholding.proposeRelease(new ReleaseRecord(NUMBER, 0, "")))
                .isInstanceOf(ReasonMissingException.class);
        assertThat(fixture.record.withholding()).isNotNull();
    }
}
