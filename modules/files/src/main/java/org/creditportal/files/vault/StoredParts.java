package org.creditportal.files.vault;

import com.mysql.cj.jdbc.JdbcConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.creditportal.kernel.identifier.Identifiers;

/** The stored parts of files, and which file has which. */
@ApplicationScoped
public class StoredParts {

    @PersistenceContext(unitName = "files")
    private EntityManager entityManager;

    /** The part of a content that is there already; {@code null} when none is, or another transaction is just storing it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Long find(String digest) {
        List<?> found = entityManager
                .createNativeQuery("SELECT id FROM fil_part WHERE digest = ?1 LIMIT 1")
                .setParameter(1, digest)
                .getResultList();
        return found.isEmpty() ? null : ((Number) found.get(0)).longValue();
    }

    /** Adds a part; without a digest nobody else finds it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(String digest, byte[] content) {
        long id = Identifiers.next();
        // Prepared by the server, because as text of a statement the driver would write every byte as two digits.
        try (PreparedStatement insert = entityManager
                .unwrap(Connection.class)
                .unwrap(JdbcConnection.class)
                .serverPrepareStatement("INSERT INTO fil_part (id, digest, content) VALUES (?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, digest);
            insert.setBytes(3, content);
            insert.executeUpdate();
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException("A part of a file could not be stored", failure);
        }
    }

    /** Says that a file has a part at a place. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(long file, int place, long part) {
        entityManager
                .createNativeQuery("INSERT INTO fil_file_part (file_id, part, part_id) VALUES (?1, ?2, ?3)")
                .setParameter(1, file)
                .setParameter(2, place)
                .setParameter(3, part)
                .executeUpdate();
    }

    /** The part at a place of a file, as it was added. */
    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] read(long file, int place) {
        return (byte[]) entityManager
                .createNativeQuery("SELECT p.content FROM fil_file_part f JOIN fil_part p ON p.id = f.part_id"
                        + " WHERE f.file_id = ?1 AND f.part = ?2")
                .setParameter(1, file)
                .setParameter(2, place)
                .getSingleResult();
    }
}
