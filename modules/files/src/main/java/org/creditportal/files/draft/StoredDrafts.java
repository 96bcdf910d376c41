package org.creditportal.files.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.cryptography.ProtectedRows;
import org.creditportal.kernel.cryptography.ProtectedStore;
import org.creditportal.kernel.identifier.Identifiers;

/** Drafts in the tenant's database: one an officer and form, whichever of two windows saved it last. */
@ApplicationScoped
public class StoredDrafts {

    /** Forms of one officer; the oldest makes room. */
    private static final int MOST = 50;

    @PersistenceContext(unitName = "files")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    void put(String officer, String place, String content, Instant until) {
        entityManager
                .createNativeQuery("INSERT INTO fil_draft (id, officer, place, content, kept_until)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE content = ?6, kept_until = ?7")
                .setParameter(1, Identifiers.next())
                .setParameter(2, officer)
                .setParameter(3, place)
                .setParameter(4, content)
                .setParameter(5, utc(until))
                .setParameter(6, content)
                .setParameter(7, utc(until))
                .executeUpdate();
        long count = ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM fil_draft WHERE officer = ?1")
                        .setParameter(1, officer)
                        .getSingleResult())
                .longValue();
        if (count > MOST) {
            entityManager
                    .createNativeQuery("DELETE FROM fil_draft WHERE officer = ?1 ORDER BY kept_until LIMIT 1")
                    .setParameter(1, officer)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    Optional<String> find(String officer, String place, Instant now) {
        List<Object> found = entityManager
                .createNativeQuery(
                        "SELECT content FROM fil_draft WHERE officer = ?1 AND place = ?2 AND kept_until > ?3")
                .setParameter(1, officer)
                .setParameter(2, place)
                .setParameter(3, utc(now))
                .getResultList();
        return found.stream().map(String::valueOf).findFirst();
    }

    void remove(String officer, String place) {
        entityManager
                .createNativeQuery("DELETE FROM fil_draft WHERE officer = ?1 AND place = ?2")
                .setParameter(1, officer)
                .setParameter(2, place)
                .executeUpdate();
    }

    void removeOutdated(Instant now) {
        entityManager
                .createNativeQuery("DELETE FROM fil_draft WHERE kept_until <= ?1")
                .setParameter(1, utc(now))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Produces
    ProtectedStore contents() {
        return ProtectedRows.of(entityManager, protection, "fil_draft", "content");
    }
}
