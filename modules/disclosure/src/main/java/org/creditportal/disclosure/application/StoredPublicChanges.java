package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.kernel.identifier.Identifiers;

/** The changes in the tenant's database, by its clock: the site asks by the same. */
@ApplicationScoped
public class StoredPublicChanges implements PublicChanges {

    private static final String TELL = "INSERT INTO dsc_change (id, changed_at) VALUES (?1, UTC_TIMESTAMP(6))";
    private static final String FORGET = "DELETE FROM dsc_change WHERE changed_at < UTC_TIMESTAMP(6) - INTERVAL 1 DAY";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    @Override
    public void tell() {
        entityManager
                .createNativeQuery(TELL)
                .setParameter(1, Identifiers.next())
                .executeUpdate();
    }

    @Override
    public void forgetOld() {
        entityManager.createNativeQuery(FORGET).executeUpdate();
    }
}
