package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
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

    private TypedQuery<CreditRecord> byNumber(String number) {
        return entityManager
                .createQuery("SELECT r FROM CreditRecord r WHERE r.number = :number", CreditRecord.class)
                .setParameter("number", number);
    }

    @Override
    public Map<String, String> numbersByDecision(Collection<String> decisionKeys) {
        if (decisionKeys.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT r.decisionKey, r.number FROM CreditRecord r WHERE r.decisionKey IN :keys",
                        Object[].class)
                .setParameter("keys", decisionKeys)
                .getResultStream()
                .collect(Collectors.toMap(pair -> (String) pair[0], pair -> (String) pair[1]));
    }
}
