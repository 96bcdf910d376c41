package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.template.Item;

/** Credit records in the tenant's database. */
@ApplicationScoped
public class StoredRecords extends StoredRows<CreditRecord> implements CreditRecords {

    public StoredRecords() {
        super(CreditRecord.class);
    }

    @Override
    public List<CreditRecord> hold(Collection<String> numbers) {
        return select(Long.class, "e.id", Criteria.where("e.number IN ?", numbers), "e.id").stream()
                .map(id -> entityManager().find(CreditRecord.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    @Override
    public List<String> contentsTelling(String subjectNumber, Item item, long otherThan) {
        entityManager().flush();
        List<?> found = entityManager()
                .createNativeQuery(
                        "SELECT c.content FROM rec_content c JOIN rec_record r ON r.id = c.record_id"
                                + " WHERE r.subject_number = ? AND r.state = 'RECORDED' AND r.id <> ? AND LOCATE(?, c.content) > 0")
                .setParameter(1, subjectNumber)
                .setParameter(2, otherThan)
                .setParameter(3, RecordTexts.named(item))
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    @Override
    public List<String> numbersOf(String subjectNumber) {
        return select(String.class, "e.number", Criteria.where("e.subjectNumber = ?", subjectNumber), "e.id");
    }

    @Override
    public Map<String, String> subjects(Collection<String> numbers) {
        return pairs("e.number, e.subjectNumber", Criteria.where("e.number IN ?", numbers));
    }

    @Override
    public Map<String, String> numbersByDecision(Collection<String> decisionKeys) {
        return pairs("e.decisionKey, e.number", Criteria.where("e.decisionKey IN ?", decisionKeys));
    }

    private Map<String, String> pairs(String both, Criteria criteria) {
        return select(Object[].class, both, criteria, "").stream()
                .collect(Collectors.toMap(pair -> (String) pair[0], pair -> (String) pair[1]));
    }
}
