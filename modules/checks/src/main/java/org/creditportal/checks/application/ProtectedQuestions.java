package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.cryptography.ProtectedRows;
import org.creditportal.kernel.cryptography.ProtectedStore;

/** The personal numbers that were asked for, one by one or many at once, and signing keys, offered for encryption with another key. */
@ApplicationScoped
public class ProtectedQuestions {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    @Produces
    ProtectedStore askedForOne() {
        return ProtectedRows.of(entityManager, protection, "chk_check", "asked_protected");
    }

    @Produces
    ProtectedStore askedForMany() {
        return ProtectedRows.of(entityManager, protection, "chk_batch", "asked_protected");
    }

    @Produces
    ProtectedStore signingKeys() {
        return ProtectedRows.of(entityManager, protection, "chk_signing_key", "encrypted");
    }
}
