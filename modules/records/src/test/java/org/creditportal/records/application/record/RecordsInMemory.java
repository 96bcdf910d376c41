package org.creditportal.records.application.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.template.Item;

/** Records without a database. */
public final class RecordsInMemory implements CreditRecords {

    private final List<CreditRecord> records = new ArrayList<>();

    @Override
    public void add(CreditRecord record) {
        records.add(record);
    }

    @Override
    public CreditRecord require(String number) {
        return find(number).orElseThrow(() -> new NotFoundException("CreditRecord", number));
    }

    @Override
    public Optional<CreditRecord> find(String number) {
        return records.stream().filter(record -> record.number().equals(number)).findFirst();
    }

    @Override
    public CreditRecord requireForChange(String number) {
        return require(number);
    }

    @Override
    public List<CreditRecord> byNumbers(Collection<String> numbers) {
        return hold(numbers);
    }

    @Override
    public List<CreditRecord> hold(Collection<String> numbers) {
        return records.stream()
                .filter(record -> numbers.contains(record.number()))
                .toList();
    }

    @Override
    public List<String> contentsTelling(String subjectNumber, Item item, long otherThan) {
        return records.stream()
                .filter(record -> record.subjectNumber().equals(subjectNumber) && record.id() != otherThan)
                .filter(record -> record.state() == RecordState.RECORDED)
                .map(CreditRecord::content)
                .filter(content -> content.contains(RecordTexts.named(item)))
                .toList();
    }

    @Override
    public List<String> numbersOf(String subjectNumber) {
        return records.stream()
                .filter(record -> record.subjectNumber().equals(subjectNumber))
                .map(CreditRecord::number)
                .toList();
    }

    @Override
    public Map<String, String> subjects(Collection<String> numbers) {
        return hold(numbers).stream().collect(Collectors.toMap(CreditRecord::number, CreditRecord::subjectNumber));
    }

    @Override
    public Map<String, String> numbersByDecision(Collection<String> decisionKeys) {
        return records.stream()
                .filter(record -> decisionKeys.contains(record.decisionKey()))
                .collect(Collectors.toMap(CreditRecord::decisionKey, CreditRecord::number));
    }
}
