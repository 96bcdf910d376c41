package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.disclosure.domain.PublishedList;
import org.creditportal.disclosure.domain.PublishedLists;

/** The lists in the tenant's database. */
@ApplicationScoped
public class StoredPublishedLists implements PublishedLists {

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    @Inject
    private PublicChanges changes;

    @Override
    public List<PublishedList> all() {
        return entityManager
                .createQuery("SELECT l FROM PublishedList l ORDER BY l.listType", PublishedList.class)
                .getResultList();
    }

    @Override
    public void add(PublishedList list) {
        entityManager.persist(list);
        changes.tell();
    }

    @Override
    public void remove(PublishedList list) {
        entityManager.remove(list);
        changes.tell();
    }
}
