package org.creditportal.correspondence.application.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.creditportal.correspondence.domain.signing.SigningCertificate;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.cryptography.ProtectedRows;
import org.creditportal.kernel.cryptography.ProtectedStore;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** The tenant's certificates in its database. */
@ApplicationScoped
public class StoredCertificates extends Store<SigningCertificate> {

    @PersistenceContext(unitName = "correspondence")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    public StoredCertificates() {
        super(SigningCertificate.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** The one that signs at a moment. */
    Optional<SigningCertificate> signing(Instant at) {
        return list(Criteria.where("e.signsUntil > ?", at), "e.id DESC", 1).stream()
                .findFirst();
    }

    @Produces
    ProtectedStore certificateKeys() {
        return ProtectedRows.of(entityManager, protection, "cor_certificate", "key_protected");
    }
}
