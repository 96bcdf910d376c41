package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
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

    @Override
    public boolean exists(String subjectNumber, String bureau) {
        return !entityManager
                .createQuery(
                        "SELECT r.number FROM CreditRecord r WHERE r.subjectNumber = :subject AND r.bureau = :bureau",
                        String.class)
                .setParameter("subject", subjectNumber)
                .setParameter("bureau", bureau)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Native, because the full-text index is asked; conditions are fixed texts, values are parameters. */
    @Override
    public Page<CreditRecord> search(Conditions conditions, Order order, int page, int size) {
        SearchConditions where = SearchConditions.of(conditions);
        Query records = entityManager.createNativeQuery(
                "SELECT r.* FROM rec_record r" + where.text() + orderBy(order) + limit(page, size), CreditRecord.class);
        where.bind(records);
        Query count = entityManager.createNativeQuery("SELECT COUNT(*) FROM rec_record r" + where.text());
        where.bind(count);
        @SuppressWarnings("unchecked")
        List<CreditRecord> found = records.getResultList();
        return new Page<>(found, ((Number) count.getSingleResult()).longValue(), page, size);
    }

    /** In the text: the provider would else read all rows before the page. */
    private static String limit(int page, int size) {
        return " LIMIT " + size + " OFFSET " + (page - 1L) * size;
    }

    private static String orderBy(Order order) {
        String direction = order.ascending() ? " ASC" : " DESC";
        return " ORDER BY r." + order.by().column() + direction + ", r.id" + direction;
    }
}
