package org.creditportal.kernel.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/**
 * Keeps what was read once within a transaction, for what each row of a table would ask for again: it is gone with the transaction,
 * which is one tenant's. Outside any transaction everything is read anew.
 */
@ApplicationScoped
public class TransactionMemory {

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private record Kept(Object key) {}

    /** What was read under the key before, or reads it now. */
    @SuppressWarnings("unchecked") // one key has one reader
    public <T> T once(Object key, Supplier<T> read) {
        if (transactions.getTransactionKey() == null) {
            return read.get();
        }
        Object known = transactions.getResource(new Kept(key));
        if (known == null) {
            known = read.get();
            transactions.putResource(new Kept(key), known);
        }
        return (T) known;
    }

    /** Whether something was read, or noted, under the key in this transaction. */
    public boolean knows(Object key) {
        return transactions.getTransactionKey() != null && transactions.getResource(new Kept(key)) != null;
    }

    /** It has changed within this transaction: who asks next reads it again. */
    public void forget(Object key) {
        if (transactions.getTransactionKey() != null) {
            transactions.putResource(new Kept(key), null);
        }
    }
}
