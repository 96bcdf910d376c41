package org.creditportal.records.application.batch;

import com.mysql.cj.jdbc.JdbcConnection;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The stored parts of files. Each is read in a transaction of its own when there is none, so that long work holds none. */
@Stateless
@DenyAll
public class StoredParts {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /** Adds a part in the transaction of the caller. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
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
    @PermitAll
    public byte[] read(long batchId, int part) {
        return (byte[]) entityManager
                .createNativeQuery("SELECT content FROM rec_file_part WHERE batch_id = ? AND part = ?")
                .setParameter(1, batchId)
                .setParameter(2, part)
                .getSingleResult();
    }
}
