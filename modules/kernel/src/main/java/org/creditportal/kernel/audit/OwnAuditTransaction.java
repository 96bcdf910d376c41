package org.creditportal.kernel.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.creditportal.kernel.cryptography.Seals;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.TenantPool;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * Writes a line that stays whatever becomes of the transaction that the caller is in. Its connections come from a pool of
 * their own: the caller's transaction goes on holding one of the ordinary pool, and if many refused acts waited there for a
 * second one, each would wait for all the others.
 */
@Stateless
@DenyAll
public class OwnAuditTransaction {

    @Inject
    private Seals seals;

    @Inject
    private CommittedLines committed;

    /** The line is committed at return. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(AuditFact fact) {
        try {
            Connection connection = new TenantPool(TenantScope.current(), "audit").connection();
            AuditLine line = new AuditLine(Identifiers.next(), fact, seals);
            AuditLines.insert(connection, List.of(line));
            committed.remember(List.of(line));
        } catch (SQLException failure) {
            throw new AuditLineLostException(fact, failure);
        }
    }
}
