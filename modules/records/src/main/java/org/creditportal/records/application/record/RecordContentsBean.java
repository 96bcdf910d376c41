package org.creditportal.records.application.record;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.record.ContentRow;
import org.creditportal.records.api.record.RecordContentView;
import org.creditportal.records.api.record.RecordContents;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.template.Item;

/** Personal numbers stay here; such as were written into texts leave it masked. */
@Stateless
@DenyAll
@Local(RecordContents.class)
public class RecordContentsBean implements RecordContents {

    @Inject
    CreditRecords records;

    @Inject
    RecordTexts texts;

    @Inject
    LegalDate legalDate;

    @Inject
    Withholdings withholdings;

    @Override
    @PermitAll
    public Map<String, RecordContentView> findContents(Collection<String> numbers) {
        LocalDate today = legalDate.today();
        List<CreditRecord> found = records.byNumbers(numbers);
        Set<String> withheld = withholdings.of(found).keySet();
        return found.stream()
                .filter(record -> record.withdrawnAt() == null && !withheld.contains(record.number()))
                .collect(Collectors.toMap(CreditRecord::number, record -> view(record, today)));
    }

    private RecordContentView view(CreditRecord record, LocalDate today) {
        RecordFacts facts = record.facts(texts.content(record.content()));
        return new RecordContentView(
                facts.authorityCode(),
                facts.source(),
                facts.sourceCode(),
                facts.validFrom(),
                facts.validUntil(),
                facts.publicUntil(),
                content(facts, today));
    }

    private static List<ContentRow> content(RecordFacts facts, LocalDate today) {
        return facts.content().asMap().entrySet().stream()
                .filter(entry -> !Item.valueOf(entry.getKey()).isPersonal())
                .map(entry -> new ContentRow(entry.getKey(), PersonalNumberScan.masked(entry.getValue(), today)))
                .toList();
    }
}
