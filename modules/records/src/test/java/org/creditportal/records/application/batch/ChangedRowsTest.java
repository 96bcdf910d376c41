package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.batch.BatchOrigin;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.application.ReadableProtection;
import org.creditportal.records.application.batch.RowJudge.Purpose;
import org.creditportal.records.application.correction.CorrectionFixture;
import org.creditportal.records.application.record.KnownDecisions.Known;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.ReceivedFile;
import org.creditportal.records.domain.batch.RowCounts;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.Withholding;
import org.creditportal.records.domain.template.AcceptedCodes;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.Templates;
import org.junit.jupiter.api.Test;

/** What rows do to what is on record of their decisions, after whatever happened since their check. */
class ChangedRowsTest {

    private static final Signatory CLERK = new Signatory("u-clerk", "Clerk", "market-supervision", false);
    private static final Withholding SECRET = new Withholding(WithholdingGround.TRADE_SECRET, "涉及配方");

    private final CorrectionFixture fixture = new CorrectionFixture(PenaltyRows.ofCompany());
    private final ChangedRows changedRows = new ChangedRows(
            fixture.records(),
            fixture.revisions(),
            fixture.texts,
            fixture.corrections(),
            new ReliedRecords(List.of(), fixture.corrections()),
            fixture.recordEvents(),
            fixture.representatives());
    private final JudgedRow row = judge(PenaltyRows.ofCompany().with(Item.FACTS, "另一份文件所述的事实"));
    private final Counterparts onRecord = onRecord(row);

    @Test
    void aRowCorrectsWhatNobodyHasTouched() {
        assertThat(divide().plain()).containsExactly(row);
    }

    @Test
    void aRowThatAProposalHasOvertakenIsToldAndNotTaken() {
        fixture.proposeCorrection();
        ChangedRows.Divided divided = divide();
        assertThat(divided.overtaken()).containsExactly(row);
        assertThat(divided.plain()).isEmpty();
        assertThat(divided.relied()).isEmpty();
    }

    @Test
    void aRowWhoseRecordIsToBeWithdrawnIsToldAndNotTaken() {
        fixture.proposeWithdrawal();
        assertThat(divide().overtaken()).containsExactly(row);
    }

    @Test
    void aRowThatSaysWhatIsProposedRepeatsIt() {
        Map<String, CreditRecord> held = changedRows.hold(List.of(row), onRecord);
        changedRows.propose(chunk(null), List.of(row), held, CorrectionFixture.NOON);
        assertThat(changedRows.divide(List.of(row), held, onRecord))
                .isEqualTo(new ChangedRows.Divided(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void aRowOfAWithdrawnRecordIsToldAndNotTaken() {
        fixture.record.withdraw("决定被撤销", CorrectionFixture.NOON);
        assertThat(divide().withdrawn()).containsExactly(row);
    }

    @Test
    void rowsThatThePublicMustNotSeeHideWhatIsOnRecord() {
        withhold();
        assertThat(fixture.record.withholding()).isEqualTo(SECRET);
        assertThat(fixture.proposals).extracting(Correction::kind).containsExactly(CorrectionKind.WITHHOLDING);
        assertThat(fixture.events)
                .containsExactly(new RecordKeptBack(CorrectionFixture.NUMBER.value(), KeepingBack.WITHHELD));
        withhold();
        assertThat(fixture.proposals).hasSize(1);
        assertThat(fixture.events).hasSize(1);
    }

    @Test
    void aProposedRowHidesItsRecordBeforeItIsDecided() {
        fixture.proposeCorrection();
        withhold();
        assertThat(fixture.record.withholding()).isEqualTo(SECRET);
        assertThat(fixture.proposals)
                .extracting(Correction::kind)
                .containsExactly(CorrectionKind.CORRECTION, CorrectionKind.WITHHOLDING);
    }

    private ChangedRows.Divided divide() {
        return changedRows.divide(List.of(row), changedRows.hold(List.of(row), onRecord), onRecord);
    }

    private void withhold() {
        changedRows.withhold(
                chunk(SECRET), changedRows.hold(List.of(row), onRecord).values(), CorrectionFixture.NOON);
    }

    private RecordingChunk chunk(Withholding withholding) {
        ReceivedFile file = new ReceivedFile(
                "b.csv",
                1,
                "e".repeat(64),
                "CSV",
                "UTF-8",
                List.of(),
                "penalty-2018",
                RecordKind.PENALTY,
                List.of(),
                "0000000000001");
        Batch batch = Batch.receive("market-supervision", BatchOrigin.FILE, file, CLERK, CorrectionFixture.NOON);
        batch.checked(new RowCounts(0, 1, 0, 0, 0), List.of(), CorrectionFixture.NOON);
        batch.confirm("0000000000001", "依据更正通知书", withholding, CLERK, CorrectionFixture.NOON);
        return new RecordingChunk(batch, List.of(row), null, CorrectionFixture.TODAY);
    }

    private Counterparts onRecord(JudgedRow judged) {
        CreditRecord record = fixture.record;
        Known known = new Known(
                record.id(),
                record.number(),
                new DocumentNumber(record.documentNumber()),
                record.contentDigest(),
                RecordState.RECORDED,
                record.provenance().batchId(),
                2,
                record.decisionKey());
        return new Counterparts(
                new HashMap<>(Map.of(judged.decisionKey(), known)),
                Map.of(),
                new Holders(Map.of(), Map.of(), Map.of()));
    }

    private JudgedRow judge(PenaltyRows rows) {
        RowCheck check = new RowCheck(Templates.require("penalty-2018"), AcceptedCodes.NONE, CorrectionFixture.TODAY);
        DecisionKeys keys = new DecisionKeys(new ReadableProtection());
        return new RowJudge(check, keys, fixture.texts, List.of("market-supervision"), Purpose.TO_RECORD)
                .judge(rows.row());
    }
}
