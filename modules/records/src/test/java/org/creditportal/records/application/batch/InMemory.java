package org.creditportal.records.application.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.BatchState;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.Delivery;
import org.creditportal.records.domain.batch.RowError;
import org.creditportal.records.domain.batch.RowResult;
import org.creditportal.records.domain.batch.StagedRow;
import org.creditportal.records.domain.batch.StagedRows;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;

/** Repositories without a database. */
public final class InMemory {

    private InMemory() {}

    static final class BatchesInMemory implements Batches {

        final List<Batch> batches = new ArrayList<>();
        private final List<Delivery> deliveries = new ArrayList<>();

        @Override
        public void add(Batch batch) {
            batches.add(batch);
        }

        @Override
        public Batch require(String number) {
            return batches.stream()
                    .filter(batch -> batch.number().equals(number))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("Batch", number));
        }

        @Override
        public Batch requireById(long id) {
            return batches.stream()
                    .filter(batch -> batch.id() == id)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Optional<Batch> findLiving(String bureau, String digest) {
            return batches.stream()
                    .filter(batch -> batch.state() != BatchState.DISCARDED && batch.state() != BatchState.FAILED)
                    .filter(batch ->
                            batch.bureau().equals(bureau) && batch.digest().equals(digest))
                    .findFirst();
        }

        @Override
        public Page<Batch> newest(String bureau, int page, int size) {
            List<Batch> found = batches.stream()
                    .filter(batch -> bureau == null || batch.bureau().equals(bureau))
                    .toList();
            return new Page<>(found, found.size(), page, size);
        }

        @Override
        public void add(Delivery delivery) {
            deliveries.add(delivery);
        }

        @Override
        public Optional<Delivery> findDelivery(String bureau, String key) {
            return deliveries.stream()
                    .filter(delivery -> delivery.bureau().equals(bureau)
                            && delivery.idempotencyKey().equals(key))
                    .findFirst();
        }
    }

    static final class RowsInMemory implements StagedRows {

        private final Map<StagedRow, Long> rows = new LinkedHashMap<>();
        final List<RowError> errors = new ArrayList<>();
        private final BatchesInMemory batches;

        RowsInMemory(BatchesInMemory batches) {
            this.batches = batches;
        }

        @Override
        public void add(StagedRow row) {
            rows.put(row, batches.batches.get(batches.batches.size() - 1).id());
        }

        @Override
        public void add(RowError error) {
            errors.add(error);
        }

        @Override
        public List<StagedRow> nextGood(long batchId, long afterLine, int limit) {
            return ofBatch(batchId).stream()
                    .filter(row -> row.result() == RowResult.GOOD && row.line() > afterLine)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<StagedRow> first(long batchId, int limit) {
            return ofBatch(batchId).stream().limit(limit).toList();
        }

        private List<StagedRow> ofBatch(long batchId) {
            return rows.entrySet().stream()
                    .filter(entry -> entry.getValue() == batchId)
                    .map(Map.Entry::getKey)
                    .sorted(Comparator.comparing(StagedRow::line))
                    .toList();
        }

        @Override
        public Page<RowError> errors(long batchId, int page, int size) {
            return new Page<>(errors, errors.size(), page, size);
        }

        @Override
        public void release() {}
    }

    static final class SubjectsInMemory implements Subjects {

        final List<Subject> subjects = new ArrayList<>();

        @Override
        public void add(Subject subject) {
            subjects.add(subject);
        }

        @Override
        public Subject require(String number) {
            return subjects.stream()
                    .filter(subject -> subject.number().equals(number))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("Subject", number));
        }

        @Override
        public Subject requireForChange(String number) {
            return require(number);
        }

        @Override
        public List<Subject> byNumbers(Collection<String> numbers) {
            return subjects.stream()
                    .filter(subject -> numbers.contains(subject.number()))
                    .toList();
        }

        @Override
        public Map<String, Subject> byIdentity(Collection<String> identityKeys) {
            return subjects.stream()
                    .filter(subject -> identityKeys.contains(subject.identityKey()))
                    .collect(Collectors.toMap(Subject::identityKey, Function.identity()));
        }
    }

    static final class RecordsInMemory implements CreditRecords {

        final List<CreditRecord> records = new ArrayList<>();

        @Override
        public void add(CreditRecord record) {
            records.add(record);
        }

        @Override
        public CreditRecord require(String number) {
            return records.stream()
                    .filter(record -> record.number().equals(number))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("CreditRecord", number));
        }

        @Override
        public Map<String, String> numbersByDecision(Collection<String> decisionKeys) {
            return records.stream()
                    .filter(record -> decisionKeys.contains(record.decisionKey()))
                    .collect(Collectors.toMap(CreditRecord::decisionKey, CreditRecord::number));
        }

        @Override
        public boolean exists(String subjectNumber, String bureau) {
            return records.stream()
                    .anyMatch(record -> record.subjectNumber().equals(subjectNumber)
                            && record.bureau().equals(bureau));
        }

        @Override
        public Page<CreditRecord> search(Conditions conditions, Order order, int page, int size) {
            return new Page<>(records, records.size(), page, size);
        }
    }
}
