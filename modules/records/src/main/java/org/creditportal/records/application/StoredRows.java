package org.creditportal.records.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creditportal.kernel.store.Store;

/** Rows of one entity of this module. */
public abstract class StoredRows<E> extends Store<E> {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    protected StoredRows(Class<E> type) {
        super(type);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }
}
