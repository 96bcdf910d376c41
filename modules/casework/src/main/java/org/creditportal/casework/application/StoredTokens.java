package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Tokens of forms in the tenant's database. The unique key decides between two that come at once: the second waits until the
 * first one's transaction has ended, and then finds its result, or the place free.
 */
@ApplicationScoped
public class StoredTokens {

    /** Nobody sends a form again that was shown so long ago. */
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "casework")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** A form that was through. */
    record Used(String digest, String result) {}

    /** Whether the token was free and is taken now. */
    boolean take(String officer, String token, String digest) {
        return entityManager
                        .createNativeQuery(
                                "INSERT IGNORE INTO cas_token (officer, token, digest, used_at) VALUES (?, ?, ?, ?)")
                        .setParameter(1, officer)
                        .setParameter(2, token)
                        .setParameter(3, digest)
                        .setParameter(4, now())
                        .executeUpdate()
                == 1;
    }

    void conclude(String officer, String token, String result) {
        entityManager
                .createNativeQuery("UPDATE cas_token SET result = ? WHERE officer = ? AND token = ?")
                .setParameter(1, result)
                .setParameter(2, officer)
                .setParameter(3, token)
                .executeUpdate();
    }

    Used require(String officer, String token) {
        List<?> found = entityManager
                .createNativeQuery("SELECT digest, result FROM cas_token WHERE officer = ? AND token = ?")
                .setParameter(1, officer)
                .setParameter(2, token)
                .getResultList();
        Object[] row = (Object[]) found.get(0);
        return new Used((String) row[0], (String) row[1]);
    }

    /** Forgets forms of long ago, at most so many. */
    void forget(int most) {
        entityManager
                .createNativeQuery("DELETE FROM cas_token WHERE used_at < ? ORDER BY used_at LIMIT ?")
                .setParameter(1, now().minus(KEPT))
                .setParameter(2, most)
                .executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
