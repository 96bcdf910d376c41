package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.api.batch.BatchView;
import org.creditportal.records.api.batch.ConfirmBatch;
import org.creditportal.records.api.batch.DeliverFile;
import org.creditportal.records.api.batch.DiscardBatch;
import org.creditportal.records.api.batch.PreviewRow;
import org.creditportal.records.api.batch.ReceiveFile;
import org.creditportal.records.api.batch.RowResult;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.record.CreditRecord;
import org.junit.jupiter.api.Test;

public class RecordImportTest {

    private static final String SAMPLE = "penalties-codes-utf8.csv";

    private final InMemory.BatchesInMemory batches = new InMemory.BatchesInMemory();
    private final InMemory.RowsInMemory rows = new InMemory.RowsInMemory(batches);
    private final InMemory.SubjectsInMemory subjects = new InMemory.SubjectsInMemory();
    private final InMemory.RecordsInMemory records = new InMemory.RecordsInMemory();
    private Officer officer = clerkOf("market-supervision");
    private final RecordImportBean recordImport = recordImport();

    private RecordImportBean recordImport() {
        LegalDate today = new LegalDate() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 22);
            }
        };
        RowText rowText = new RowText(new OpenProtection());
        DecisionKeys keys = new DecisionKeys(new OpenProtection());
        return new RecordImportBean(
                batches,
                rows,
                name -> {},
                new FileIntake(batches, rows, records, rowText, keys, today),
                new RecordWriter(batches, rows, subjects, records, rowText, keys, today),
                new BureauScope(new OfficerAtWork()),
                Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC));
    }

    private static Officer clerkOf(String bureau) {
        return new Officer(
                "id-" + bureau,
                bureau,
                "Clerk of " + bureau,
                bureau,
                Set.of(),
                Set.of(Permission.RECORDS_IMPORT, Permission.RECORDS_VIEW),
                Set.of(),
                Set.of());
    }

    private BatchNumber receive(String text) {
        return recordImport.receive(
                new ReceiveFile("a.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private String sample() {
        try (InputStream stream = getClass().getResourceAsStream("/" + SAMPLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private BatchNumber deliver(String key, String text) {
        return recordImport.deliver(
                new DeliverFile(key, "a.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private void confirm(BatchNumber number) {
        recordImport.confirm(
                new ConfirmBatch(number, recordImport.require(number).getVersion()));
    }

    private static void assertRefused(Runnable act, RecordsError expected) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(RecordsException.class, refused -> assertThat(refused.code())
                        .isEqualTo(expected));
    }

    @Test
    void waitsWithEveryRowCheckedAndNothingRecorded() {
        BatchView batch = recordImport.require(receive(sample()));
        assertThat(batch.getState()).isEqualTo(BatchState.CHECKED);
        assertThat(batch.getGoodCount()).isEqualTo(5);
        assertThat(batch.getRowCount()).isEqualTo(5);
        assertThat(batch.isOwn()).isTrue();
        assertThat(records.records).isEmpty();
    }

    @Test
    void recordsGoodRowsWhenConfirmed() {
        BatchNumber number = receive(sample());
        confirm(number);
        assertThat(recordImport.require(number).getState()).isEqualTo(BatchState.RECORDED);
        assertThat(recordImport.require(number).getRecordedCount()).isEqualTo(5);
        assertThat(records.records).hasSize(5);
        assertThat(subjects.subjects).hasSize(5);
        CreditRecord first = records.records.get(0);
        assertThat(first.bureau()).isEqualTo("market-supervision");
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.recordedByName()).isEqualTo("Clerk of market-supervision");
        assertThat(first.penalty().fine().inYuan()).isEqualByComparingTo("2000");
    }

    @Test
    void recordsOnceOnASecondClick() {
        BatchNumber number = receive(sample());
        ConfirmBatch click =
                new ConfirmBatch(number, recordImport.require(number).getVersion());
        recordImport.confirm(click);
        recordImport.confirm(click);
        assertThat(records.records).hasSize(5);
    }

    @Test
    void refusesToConfirmWhatTheOfficerDidNotSee() {
        BatchNumber number = receive(sample());
        assertThatThrownBy(() -> recordImport.confirm(new ConfirmBatch(number, 99)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(records.records).isEmpty();
    }

    @Test
    void givesTheSameFileTheSameBatch() {
        BatchNumber first = receive(sample());
        assertThat(receive(sample())).isEqualTo(first);
        confirm(first);
        assertThat(receive(sample())).isEqualTo(first);
        assertThat(batches.batches).hasSize(1);
    }

    @Test
    void takesADiscardedFileAgain() {
        BatchNumber first = receive(sample());
        recordImport.discard(new DiscardBatch(first, recordImport.require(first).getVersion()));
        recordImport.discard(new DiscardBatch(first, 0));
        assertThat(recordImport.require(first).getState()).isEqualTo(BatchState.DISCARDED);
        assertThat(receive(sample())).isNotEqualTo(first);
    }

    @Test
    void refusesToConfirmOrDiscardAtTheWrongTime() {
        BatchNumber discarded = receive(sample());
        recordImport.discard(new DiscardBatch(discarded, 0));
        assertRefused(() -> recordImport.confirm(new ConfirmBatch(discarded, 0)), RecordsError.BATCH_NOT_WAITING);
        BatchNumber recorded = receive(sample());
        confirm(recorded);
        assertRefused(() -> recordImport.discard(new DiscardBatch(recorded, 0)), RecordsError.BATCH_NOT_WAITING);
    }

    @Test
    void recordsGoodRowsAndLeavesBadOnesWaiting() {
        BatchNumber number = receive(sample().replace("530102198001010015,昆市监罚", "530102198001010016,昆市监罚"));
        BatchView batch = recordImport.require(number);
        assertThat(batch.getBadCount()).isEqualTo(1);
        assertThat(recordImport.errors(number, 1, 10).items()).singleElement().satisfies(error -> {
            assertThat(error.getLine()).isEqualTo(5);
            assertThat(error.getColumn()).isEqualTo("CF_XDR_ZJHM");
            assertThat(error.getCode()).isEqualTo("ID_NUMBER_INVALID");
            assertThat(error.getValue()).contains("***").doesNotContain("1980");
        });
        confirm(number);
        assertThat(records.records).hasSize(4);
    }

    @Test
    void failsWhenNoRowIsGood() {
        BatchNumber number = receive(sample().replaceAll("202[69][-/.年]?", "1026-"));
        assertThat(recordImport.require(number).getState()).isEqualTo(BatchState.FAILED);
        assertThat(receive(sample().replaceAll("202[69][-/.年]?", "1026-"))).isNotEqualTo(number);
    }

    @Test
    void countsWhatIsOnRecordAlreadyAsRepeated() {
        confirm(receive(sample()));
        BatchNumber again = receive(sample() + "\r\n");
        assertThat(recordImport.require(again).getDuplicateCount()).isEqualTo(5);
        assertThat(recordImport.require(again).getErrorCount()).isZero();
        assertThat(recordImport.preview(again, 1))
                .extracting(PreviewRow::getResult)
                .containsExactly(RowResult.DUPLICATE);
        assertThat(recordImport.preview(again, 1).get(0).getRecord()).isNotNull();
        confirm(again);
        assertThat(records.records).hasSize(5);
    }

    @Test
    void knowsADecisionAlsoWithOtherBracketsAndBlanksInItsNumber() {
        confirm(receive(sample()));
        BatchNumber again = receive(sample().replace("〔2026〕", " [2026] "));
        assertThat(recordImport.require(again).getDuplicateCount()).isEqualTo(5);
    }

    @Test
    void recordsOnceWhenTwoWaitingBatchesHoldTheSameDecisions() {
        BatchNumber one = receive(sample());
        BatchNumber other = receive(sample() + "\r\n");
        confirm(one);
        confirm(other);
        assertThat(records.records).hasSize(5);
        assertThat(recordImport.require(other).getRecordedCount()).isZero();
        assertThat(recordImport.require(other).getDuplicateCount()).isEqualTo(5);
    }

    @Test
    void countsTheSameRowTwiceInAFileAsRepeated() {
        String line = sample().lines().skip(1).findFirst().orElseThrow();
        BatchView batch = recordImport.require(receive(sample() + line + "\r\n"));
        assertThat(batch.getDuplicateCount()).isEqualTo(1);
        assertThat(batch.getBadCount()).isZero();
    }

    @Test
    void asksWhichRowIsRightWhenTwoTellTheSameDecisionDifferently() {
        String line = sample().lines().skip(1).findFirst().orElseThrow();
        BatchNumber number = receive(sample() + line.replace("0.2", "0.3") + "\r\n");
        assertThat(recordImport.require(number).getBadCount()).isEqualTo(1);
        assertThat(recordImport.errors(number, 1, 10).items()).singleElement().satisfies(error -> {
            assertThat(error.getCode()).isEqualTo("REPEATED_DIFFERENTLY");
            assertThat(error.getArguments()).containsExactly("2");
        });
    }

    @Test
    void recordsOneSubjectForSeveralDecisions() {
        String line = sample().lines().skip(1).findFirst().orElseThrow();
        confirm(receive(sample() + line.replace("15号", "99号") + "\r\n"));
        assertThat(records.records).hasSize(6);
        assertThat(subjects.subjects).hasSize(5);
    }

    @Test
    void keepsNoPersonalNumberInTheClear() {
        BatchNumber number = receive(sample());
        confirm(number);
        assertThat(rows.first(batches.require(number.value()).id(), 10))
                .noneMatch(row -> row.fields().contains("530102198001010015"));
        assertThat(subjects.subjects).noneMatch(subject -> subject.identityKey().contains("530102198001010015"));
        assertThat(recordImport.preview(number, 10))
                .extracting(PreviewRow::getSubjectCode)
                .noneMatch(code -> code.contains("198001010"));
    }

    @Test
    void hidesBatchesFromOtherBureaus() {
        BatchNumber number = receive(sample());
        officer = clerkOf("water");
        assertThatThrownBy(() -> recordImport.require(number)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> recordImport.errors(number, 1, 10)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> recordImport.preview(number, 10)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> recordImport.confirm(new ConfirmBatch(number, 0)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> recordImport.discard(new DiscardBatch(number, 0)))
                .isInstanceOf(NotFoundException.class);
        assertThat(recordImport.batches(1, 10).items()).isEmpty();
    }

    @Test
    void showsTheCreditOfficeEveryBatchButLetsItDecideOnNone() {
        BatchNumber number = receive(sample());
        officer = new Officer(
                "o",
                "office",
                "Office",
                "credit-office",
                Set.of(),
                Set.of(Permission.RECORDS_VIEW, Permission.BUREAUS_ALL),
                Set.of(),
                Set.of());
        assertThat(recordImport.require(number).isOwn()).isFalse();
        assertThat(recordImport.batches(1, 10).items()).hasSize(1);
        assertThatThrownBy(() -> recordImport.confirm(new ConfirmBatch(number, 0)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void letsTwoBureausReportTheSameFileEachForItself() {
        confirm(receive(sample()));
        officer = clerkOf("water");
        confirm(receive(sample()));
        assertThat(records.records).hasSize(10);
        assertThat(subjects.subjects).hasSize(5);
    }

    @Test
    void recordsDeliveriesAtOnceAndOncePerKey() {
        BatchNumber number = deliver("k-1", sample());
        assertThat(recordImport.require(number).getState()).isEqualTo(BatchState.RECORDED);
        assertThat(deliver("k-1", sample())).isEqualTo(number);
        assertThat(deliver("k-2", sample())).isEqualTo(number);
        assertThat(records.records).hasSize(5);
    }

    @Test
    void refusesAKeyThatWasUsedForOtherContent() {
        deliver("k-1", sample());
        assertRefused(() -> deliver("k-1", sample() + "\r\n"), RecordsError.IDEMPOTENCY_KEY_REUSED);
        deliver("k-2", sample() + "\r\n");
        assertRefused(() -> deliver("k-2", sample()), RecordsError.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void refusesAnEmptyKey() {
        assertRefused(() -> deliver("", sample()), RecordsError.IDEMPOTENCY_KEY_REQUIRED);
        assertRefused(() -> deliver(null, sample()), RecordsError.IDEMPOTENCY_KEY_REQUIRED);
    }

    @Test
    void refusesAnOfficerWithoutBureau() {
        officer = clerkOf(null);
        assertRefused(() -> receive(sample()), RecordsError.BUREAU_REQUIRED);
    }

    private final class OfficerAtWork implements CurrentOfficer {

        @Override
        public Officer require() {
            return officer;
        }

        @Override
        public Optional<Officer> find() {
            return Optional.of(officer);
        }
    }

    /** Protection that can be told apart from the clear text, without keys. */
    private static final class OpenProtection extends FieldProtection {

        @Override
        public String protect(String plain) {
            return "~" + new StringBuilder(plain).reverse();
        }

        @Override
        public String reveal(String stored) {
            return new StringBuilder(stored.substring(1)).reverse().toString();
        }

        @Override
        public String blindIndex(String plain) {
            return "#" + new StringBuilder(plain).reverse();
        }
    }
}
