package org.creditportal.kernel.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.TreeSet;
import org.creditportal.kernel.store.TransactionMemory;

/** Turns as row locks in the tenant's database: one statement takes one, so that two takers can only wait, never block each other. */
@ApplicationScoped
public class DatabaseTurns implements Turns {

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private TransactionMemory memory;

    @Override
    public long take(String name) {
        await(name);
        return ((Number) entityManager
                        .createNativeQuery("SELECT taken FROM krn_turn WHERE name = ?")
                        .setParameter(1, name)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void takeAll(Collection<String> names) {
        new TreeSet<>(names).forEach(this::await);
    }

    /** Whoever waited may know what the others did. */
    private void await(String name) {
        memory.forget(SeldomChanges.COUNTS);
        entityManager
                .createNativeQuery(
                        "INSERT INTO krn_turn (name, taken) VALUES (?, 1) ON DUPLICATE KEY UPDATE taken = taken + 1")
                .setParameter(1, name)
                .executeUpdate();
    }
}
