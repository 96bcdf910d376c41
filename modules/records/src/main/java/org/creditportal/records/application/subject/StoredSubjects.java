package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;

/** Subjects in the tenant's database. */
@ApplicationScoped
public class StoredSubjects implements Subjects {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(Subject subject) {
        entityManager.persist(subject);
    }

    @Override
    public Subject require(String number) {
        return entityManager
                .createQuery("SELECT s FROM Subject s WHERE s.number = :number", Subject.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Subject", number));
    }

    @Override
    public Map<String, Subject> byIdentity(Collection<String> identityKeys) {
        if (identityKeys.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("SELECT s FROM Subject s WHERE s.identityKey IN :keys", Subject.class)
                .setParameter("keys", identityKeys)
                .getResultStream()
                .collect(Collectors.toMap(Subject::identityKey, Function.identity()));
    }
}
