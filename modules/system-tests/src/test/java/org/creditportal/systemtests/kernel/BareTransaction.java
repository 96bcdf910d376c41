package org.creditportal.systemtests.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Begins its transaction as nothing in the product may: the server does not enlist its connection on some threads. */
@ApplicationScoped
public class BareTransaction {

    @PersistenceContext(unitName = "fixture")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Transactional
    public void write(String text) {
        entityManager.persist(new FixtureNote(text, clock.instant()));
        entityManager.flush();
    }
}
