package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.records.domain.batch.Turns;

/** Turns as row locks in the tenant's database: one statement takes one, so that two takers can only wait, never block each other. */
@ApplicationScoped
public class StoredTurns implements Turns {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void takeAll(List<String> names) {
        names.forEach(this::await);
    }

    private void await(String name) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO rec_turn (name, taken) VALUES (?, 1) ON DUPLICATE KEY UPDATE taken = taken + 1")
                .setParameter(1, name)
                .executeUpdate();
    }

    @Override
    public long take(String name) {
        await(name);
        return ((Number) entityManager
                        .createNativeQuery("SELECT taken FROM rec_turn WHERE name = ?")
                        .setParameter(1, name)
                        .getSingleResult())
                .longValue();
    }
}
