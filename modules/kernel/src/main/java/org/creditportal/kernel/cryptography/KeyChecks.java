package org.creditportal.kernel.cryptography;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Whether the current tenant's keys are those that its data rest on. A folder of secrets that came back without a key, or that a node has
 * for itself, holds another one: with it nobody who is on record is found, and everybody would be told to be unknown.
 */
@ApplicationScoped
public class KeyChecks {

    private static final String WORDS = "credit-portal";

    private static final String NOTE = "INSERT IGNORE INTO krn_key_check (purpose, number, value) VALUES (?1, ?2, ?3)";
    private static final String NOTED = "SELECT value FROM krn_key_check WHERE purpose = ?1 AND number = ?2";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    /**
     * Makes sure of it; the first time it notes by what the keys are known.
     *
     * @throws ForeignKeyException naming the file that holds another key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void demandOwn() {
        demand(
                FieldProtection.INDEX,
                NumberedKeys.FIRST,
                () -> protection.blindIndex(WORDS),
                protection.blindIndex(WORDS)::equals);
        demand(FieldProtection.PURPOSE, protection.currentKey(), () -> protection.protect(WORDS), this::isRevealed);
    }

    private void demand(String purpose, int number, Supplier<String> value, Predicate<String> isOwn) {
        List<?> noted = noted(purpose, number);
        if (noted.isEmpty()) {
            entityManager
                    .createNativeQuery(NOTE)
                    .setParameter(1, purpose)
                    .setParameter(2, number)
                    .setParameter(3, value.get())
                    .executeUpdate();
            noted = noted(purpose, number);
        }
        if (!isOwn.test((String) noted.get(0))) {
            throw new ForeignKeyException(NumberedKeys.file(purpose, number));
        }
    }

    private List<?> noted(String purpose, int number) {
        return entityManager
                .createNativeQuery(NOTED)
                .setParameter(1, purpose)
                .setParameter(2, number)
                .getResultList();
    }

    private boolean isRevealed(String noted) {
        try {
            return WORDS.equals(protection.reveal(noted));
        } catch (UnreadableFieldException anotherKey) {
            return false;
        }
    }
}
