package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.disclosure.domain.PublishedList;
import org.creditportal.disclosure.domain.PublishedLists;

/** The lists in the tenant's database. */
@ApplicationScoped
public class StoredPublishedLists implements PublishedLists {

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    @Override
    public List<PublishedList> all() {
        return entityManager
                .createQuery("SELECT l FROM PublishedList l ORDER BY l.listType", PublishedList.class)
                .getResultList();
    }

    @Override
    public void add(PublishedList list) {
        entityManager.persist(list);
    }

    @Override
    public void remove(PublishedList list) {
        entityManager.remove(list);
    }
}
