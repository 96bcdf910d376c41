package org.creditportal.records.application.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.cryptography.ProtectedStore;

/** The stored parts of received files, which nobody changes but this. */
@ApplicationScoped
public class ProtectedFiles implements ProtectedStore {

    /** Each is as large as a statement may be. */
    private static final int MOST_PARTS = 8;

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    @Override
    public String name() {
        return "rec_file_part";
    }

    @Override
    public Optional<Progress> renew(Optional<String> after, int rows) {
        List<Object[]> found = parts(Part.of(after), Math.min(rows, MOST_PARTS));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int changed = 0;
        for (Object[] row : found) {
            changed += renew(Part.of(row), (byte[]) row[2]) ? 1 : 0;
        }
        return Optional.of(new Progress(Part.of(found.get(found.size() - 1)).toString(), changed));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> parts(Part after, int most) {
        return entityManager
                .createNativeQuery("SELECT batch_id, part, content FROM rec_file_part WHERE batch_id > ?1"
                        + " OR batch_id = ?2 AND part > ?3 ORDER BY batch_id, part LIMIT " + most)
                .setParameter(1, after.batch())
                .setParameter(2, after.batch())
                .setParameter(3, after.part())
                .getResultList();
    }

    private boolean renew(Part part, byte[] stored) {
        byte[] current = protection.renewed(stored);
        if (Arrays.equals(stored, current)) {
            return false;
        }
        entityManager
                .createNativeQuery("UPDATE rec_file_part SET content = ?1 WHERE batch_id = ?2 AND part = ?3")
                .setParameter(1, current)
                .setParameter(2, part.batch())
                .setParameter(3, part.part())
                .executeUpdate();
        return true;
    }

    private record Part(long batch, int part) {

        static Part of(Optional<String> place) {
            String[] numbers = place.orElse(Long.MIN_VALUE + ":0").split(":");
            return new Part(Long.parseLong(numbers[0]), Integer.parseInt(numbers[1]));
        }

        static Part of(Object[] row) {
            return new Part(((Number) row[0]).longValue(), ((Number) row[1]).intValue());
        }

        @Override
        public String toString() {
            return batch + ":" + part;
        }
    }
}
