package org.creditportal.records.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;

/** Matters of one kind of this module. */
public abstract class StoredMatters<E extends Matter<?>> extends MatterStore<E> {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    protected StoredMatters(Class<E> type, MatterKind kind) {
        super(type, kind);
    }

    /** The module tells it in words of its own. */
    @Override
    public boolean tellsStates() {
        return false;
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }
}
