package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
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
        return one(number, LockModeType.NONE);
    }

    @Override
    public Subject requireForChange(String number) {
        return one(number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Subject one(String number, LockModeType lock) {
        return entityManager
                .createQuery("SELECT s FROM Subject s WHERE s.number = :number", Subject.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Subject", number));
    }

    @Override
    public List<Subject> byNumbers(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("SELECT s FROM Subject s WHERE s.number IN :numbers", Subject.class)
                .setParameter("numbers", numbers)
                .getResultList();
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

    @Override
    public List<String> mergedInto(String number) {
        return entityManager
                .createQuery("SELECT s.number FROM Subject s WHERE s.mergedInto = :number", String.class)
                .setParameter("number", number)
                .getResultList();
    }
}
