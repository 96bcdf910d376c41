package org.creditportal.kernel.number;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.creditportal.kernel.persistence.TenantPool;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * Begins a series' year, which is no number yet: it stays, whatever becomes of the act that first asked. Its connections come from
 * the pool of what is written alone: the act goes on holding one of the ordinary pool, and if many first acts of a year waited
 * there for a second one, each would wait for all the others.
 */
@Stateless
@DenyAll
public class NumberSeriesBeginning {

    private static final String BEGIN =
            "INSERT IGNORE INTO krn_number_series (prefix, year, last_place) VALUES (?, ?, 0)";

    /** The year's row is committed at return, by this call or by another one's. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(String prefix, int year) {
        try (PreparedStatement statement =
                new TenantPool(TenantScope.current(), "audit").connection().prepareStatement(BEGIN)) {
            statement.setString(1, prefix);
            statement.setInt(2, year);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The series " + prefix + " could not be begun", failure);
        }
    }
}
