package org.creditportal.files.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.cryptography.ProtectedStore;

/** The stored parts of files, which nobody changes but this. */
@ApplicationScoped
public class ProtectedParts implements ProtectedStore {

    /** Each is as large as a statement may be. */
    private static final int MOST_PARTS = 8;

    @PersistenceContext(unitName = "files")
    private EntityManager entityManager;

    @Inject
    private FieldProtection protection;

    @Override
    public String name() {
        return "fil_part";
    }

    @Override
    public Optional<Progress> renew(Optional<String> after, int rows) {
        List<Object[]> found = parts(after.map(Long::valueOf).orElse(Long.MIN_VALUE), Math.min(rows, MOST_PARTS));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int changed = 0;
        for (Object[] row : found) {
            changed += renew(row[0], (byte[]) row[1]) ? 1 : 0;
        }
        return Optional.of(new Progress(String.valueOf(found.get(found.size() - 1)[0]), changed));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> parts(long after, int most) {
        return entityManager
                .createNativeQuery("SELECT id, content FROM fil_part WHERE id > ?1 ORDER BY id")
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList();
    }

    private boolean renew(Object part, byte[] stored) {
        byte[] current = protection.renewed(stored);
        if (Arrays.equals(stored, current)) {
            return false;
        }
        entityManager
                .createNativeQuery("UPDATE fil_part SET content = ?1 WHERE id = ?2")
                .setParameter(1, current)
                .setParameter(2, part)
                .executeUpdate();
        return true;
    }
}
