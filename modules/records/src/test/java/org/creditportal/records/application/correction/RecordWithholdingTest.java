package org.creditportal.records.application.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.application.correction.CorrectionFixture.NUMBER;
import static org.creditportal.records.application.correction.CorrectionFixture.STRANGER;

import org.creditportal.identity.api.Role;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.RecordsException;
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

    private final CorrectionFixture fixture = new CorrectionFixture(PenaltyRows.ofCompany());
    private final RecordWithholdingBean withholding = fixture.withholding();

    @Test
    void declaresAndLifts() {
        withholding.withhold(SECRET);
        assertThat(fixture.record.withheldOn(CorrectionFixture.TODAY).name()).isEqualTo("TRADE_SECRET");
        withholding.release(new ReleaseRecord(NUMBER, 0, "已公开"));
        assertThat(fixture.record.withheldOn(CorrectionFixture.TODAY)).isNull();
        assertThat(fixture.events)
                .containsExactly(
                        new RecordKeptBack(NUMBER.value(), KeepingBack.WITHHELD), new RecordReleased(NUMBER.value()));
    }

    @Test
    void declaresOnceForADoubleClick() {
        withholding.withhold(SECRET);
        withholding.withhold(SECRET);
        assertThat(fixture.events).hasSize(1);
    }

    @Test
    void letsTheCreditOfficeDeclareAndNoOtherBureau() {
        fixture.atWork = STRANGER;
        assertThatThrownBy(() -> withholding.withhold(SECRET)).isInstanceOf(NotFoundException.class);
        fixture.atWork = CorrectionFixture.officer("office", "credit-office", Role.CREDIT_OFFICE);
        withholding.withhold(SECRET);
        assertThat(fixture.record.withholding()).isNotNull();
    }

    @Test
    void liftsOnlyWhatWasDeclaredAndOnlyWithAReason() {
        assertThatThrownBy(() -> withholding.release(new ReleaseRecord(NUMBER, 0, "已公开")))
                .isInstanceOf(RecordsException.class);
        withholding.withhold(SECRET);
        assertThatThrownBy(() -> withholding.release(new ReleaseRecord(NUMBER, 0, "")))
                .isInstanceOf(RecordsException.class);
        assertThat(fixture.record.withholding()).isNotNull();
    }
}
