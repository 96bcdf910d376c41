package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;

/** Credit records in the tenant's database. */
@ApplicationScoped
public class StoredRecords implements CreditRecords {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(CreditRecord record) {
        entityManager.persist(record);
    }

    @Override
    public CreditRecord require(String number) {
        return find(number).orElseThrow(() -> new NotFoundException("CreditRecord", number));
    }

    @Override
    public Optional<CreditRecord> find(String number) {
        return byNumber(number).getResultStream().findFirst();
    }

    @Override
    public CreditRecord requireForChange(String number) {
        return byNumber(number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("CreditRecord", number));
    }

    @Override
    public List<CreditRecord> hold(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("SELECT r.id FROM CreditRecord r WHERE r.number IN :numbers ORDER BY r.id", Long.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(id -> entityManager.find(CreditRecord.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    @Override
    public Map<String, String> subjects(Collection<String> numbers) {
        return pairs("SELECT r.number, r.subjectNumber FROM CreditRecord r WHERE r.number IN :keys", numbers);
    }

    private TypedQuery<CreditRecord> byNumber(String number) {
        return entityManager
                .createQuery("SELECT r FROM CreditRecord r WHERE r.number = :number", CreditRecord.class)
                .setParameter("number", number);
    }

    @Override
    public Map<String, String> numbersByDecision(Collection<String> decisionKeys) {
        return pairs("SELECT r.decisionKey, r.number FROM CreditRecord r WHERE r.decisionKey IN :keys", decisionKeys);
    }

    private Map<String, String> pairs(String query, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(pair -> (String) pair[0], pair -> (String) pair[1]));
    }
}
