package org.creditportal.records.application.batch;

import com.mysql.cj.jdbc.JdbcConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The stored parts of files. */
@ApplicationScoped
public class StoredParts {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /** Adds a part in the transaction of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(long batchId, int part, byte[] content) {
        // Prepared by the server, because as text of a statement the driver would write every byte as two digits.
        try (PreparedStatement insert = entityManager
                .unwrap(Connection.class)
                .unwrap(JdbcConnection.class)
                .serverPrepareStatement("INSERT INTO rec_file_part (batch_id, part, content) VALUES (?, ?, ?)")) {
            insert.setLong(1, batchId);
            insert.setInt(2, part);
            insert.setBytes(3, content);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("A part of a file could not be stored", failure);
        }
    }

    /** A part as it was added. */
    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] read(long batchId, int part) {
        return (byte[]) entityManager
                .createNativeQuery("SELECT content FROM rec_file_part WHERE batch_id = ? AND part = ?")
                .setParameter(1, batchId)
                .setParameter(2, part)
                .getSingleResult();
    }
}
