package org.creditportal.records.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.files.read.FileNote;
import org.creditportal.files.read.FileNoteKind;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.batch.BatchOrigin;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.domain.record.Withholding;
import org.junit.jupiter.api.Test;

public class BatchTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final String ITEM = "0000000000002";
    private static final List<FileNote> NOTES = List.of(
            new FileNote(FileNoteKind.SHEET_READ, "行政处罚: 2026"), new FileNote(FileNoteKind.SHEET_UNREAD, "说\n明"));
    private static final Signatory CLERK = new Signatory("7f", "Clerk", null, false);

    private static Batch received(BatchOrigin origin) {
        ReceivedFile file = new ReceivedFile(
                "a.csv",
                10,
                "d".repeat(64),
                "CSV",
                "UTF-8",
                List.of(),
                "penalty-2018",
                RecordKind.PENALTY,
                List.of("x", "y"),
                "0000000000001");
        return Batch.receive("market-supervision", origin, file, CLERK, NOON);
    }

    private static Batch checked() {
        Batch batch = received(BatchOrigin.FILE);
        batch.checked(new RowCounts(2, 0, 0, 1, 3), NOTES, NOON);
        return batch;
    }

    private static Batch confirmed() {
        Batch batch = checked();
        batch.confirm(ITEM, null, null, CLERK, NOON);
        return batch;
    }

    @Test
    void goesOnRecordByTheCatalogueOfItsConfirmation() {
        assertThat(checked().file().catalogueItem()).isEqualTo("0000000000001");
        assertThat(confirmed().file().catalogueItem()).isEqualTo(ITEM);
    }

    @Test
    void waitsForConfirmationWhenAnyRowIsGood() {
        assertThat(checked().state()).isEqualTo(BatchState.CHECKED);
        assertThat(checked().rowCount()).isEqualTo(3);
        assertThat(checked().file().ignoredColumns()).containsExactly("x", "y");
    }

    @Test
    void keepsWhatShouldBeKnownOfHowTheFileWasRead() {
        assertThat(received(BatchOrigin.FILE).file().notes()).isEmpty();
        assertThat(checked().file().notes()).isEqualTo(NOTES);
        assertThat(NOTES.get(1).what()).isEqualTo("说 明");
    }

    @Test
    void goesOnByItselfWhenASystemDeliveredIt() {
        Batch batch = received(BatchOrigin.DELIVERY);
        batch.checked(new RowCounts(2, 0, 0, 1, 3), NOTES, NOON);
        assertThat(batch.state()).isEqualTo(BatchState.CONFIRMED);
        assertThat(batch.concludedByName()).isEqualTo("Clerk");
    }

    @Test
    void isConfirmedForTheSecondTimeByTheSameOfficerInTheSameWay() {
        Withholding secret = new Withholding(WithholdingGround.STATE_SECRET, "涉密。");
        Signatory other = new Signatory("8f", "Clerk", null, false);
        Batch open = confirmed();
        assertThat(checked().isConfirmed(null, null, CLERK)).isFalse();
        assertThat(open.isConfirmed(null, null, CLERK)).isTrue();
        assertThat(open.isConfirmed(null, null, other)).isFalse();
        assertThat(open.isConfirmed(null, secret, CLERK)).isFalse();
        assertThat(open.isConfirmed("依据更正通知书", null, CLERK)).isFalse();
        Batch withheld = checked();
        withheld.confirm(ITEM, null, secret, CLERK, NOON);
        assertThat(withheld.isConfirmed(null, secret, CLERK)).isTrue();
        assertThat(withheld.isConfirmed(null, null, CLERK)).isFalse();
    }

    @Test
    void failsWhenNothingCanBeRecorded() {
        Batch batch = received(BatchOrigin.FILE);
        batch.checked(new RowCounts(0, 0, 0, 3, 5), NOTES, NOON);
        assertThat(batch.state()).isEqualTo(BatchState.FAILED);
    }

    @Test
    void doesNotFailWhenEverythingIsOnRecordAlready() {
        Batch batch = received(BatchOrigin.FILE);
        batch.checked(new RowCounts(0, 0, 3, 0, 0), NOTES, NOON);
        assertThat(batch.state()).isEqualTo(BatchState.CHECKED);
    }

    @Test
    void countsRowsThatAnotherBatchRecordedMeanwhileAsRepeated() {
        Batch batch = confirmed();
        batch.recorded();
        assertThat(batch.state()).isEqualTo(BatchState.RECORDED);
        assertThat(batch.counts().duplicate()).isEqualTo(2);
    }

    @Test
    void canBeStoppedOnlyWhileItIsRecorded() {
        assertThatThrownBy(() -> checked().stop(CLERK, NOON)).isInstanceOf(IllegalTransitionException.class);
        Batch batch = confirmed();
        batch.stop(CLERK, NOON);
        assertThat(batch.state()).isEqualTo(BatchState.STOPPED);
    }

    @Test
    void cannotBeDiscardedOnceConfirmed() {
        assertThatThrownBy(() -> confirmed().discard(CLERK, NOON)).isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void cannotBeConfirmedTwice() {
        assertThatThrownBy(() -> confirmed().confirm(ITEM, null, null, CLERK, NOON))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void tellsWhyTheFileCannotBeReadToItsEnd() {
        Batch batch = received(BatchOrigin.FILE);
        batch.fail("records.fileBroken", List.of("17"));
        assertThat(batch.state()).isEqualTo(BatchState.FAILED);
        assertThat(batch.failureCode()).isEqualTo("records.fileBroken");
        assertThat(batch.failureArguments()).containsExactly("17");
    }

    @Test
    void knowsForWhomItCameInWhenAnotherBureauTakesItOver() {
        Batch batch = checked();
        assertThat(batch.bureaus()).containsExactly("market-supervision");
        assertThat(batch.goesWith(handover("market-supervision", "market-second")))
                .isTrue();
        assertThat(batch.goesWith(handover("market-second", "finance"))).isTrue();
        assertThat(batch.bureau()).isEqualTo("finance");
        assertThat(batch.bureaus()).containsExactly("finance", "market-supervision");
    }

    private static Handover handover(String bureau, String successor) {
        return new Handover("0000000000001", List.of(bureau), successor, CLERK.sign(NOON));
    }
}
