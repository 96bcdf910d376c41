package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.creditportal.kernel.persistence.InstantConverter;

/** Up to when officers have taken note of outcomes, in the tenant's database. */
@ApplicationScoped
public class StoredNotes {

    @PersistenceContext(unitName = "casework")
    private EntityManager entityManager;

    /** {@code null} for one who never has. */
    Instant seenUntil(String officer) {
        List<?> found = entityManager
                .createNativeQuery("SELECT seen_until FROM cas_outcome_note WHERE officer = ?")
                .setParameter(1, officer)
                .getResultList();
        return found.isEmpty() ? null : InstantConverter.instant(found.get(0));
    }

    /** Never back to an earlier moment, whichever of two windows is closed first. */
    void takeNote(String officer, Instant until) {
        LocalDateTime moment = LocalDateTime.ofInstant(until, ZoneOffset.UTC);
        entityManager
                .createNativeQuery("INSERT INTO cas_outcome_note (officer, seen_until) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE seen_until = GREATEST(seen_until, ?)")
                .setParameter(1, officer)
                .setParameter(2, moment)
                .setParameter(3, moment)
                .executeUpdate();
    }
}
