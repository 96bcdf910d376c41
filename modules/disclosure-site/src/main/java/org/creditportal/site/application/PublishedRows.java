package org.creditportal.site.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** The rows of the published views; all that the site reads. */
@Dependent
class PublishedRows {

    @PersistenceContext(unitName = "site")
    private EntityManager entityManager;

    /** A query over the views; its parameters are still to be set. */
    Query query(String statement) {
        return entityManager.createNativeQuery(statement);
    }

    @SuppressWarnings("unchecked") // a native query of one column answers its values
    List<Object> values(Query query) {
        return query.getResultList();
    }

    @SuppressWarnings("unchecked") // a native query of several columns answers arrays
    List<Object[]> all(Query query) {
        return query.getResultList();
    }
}
