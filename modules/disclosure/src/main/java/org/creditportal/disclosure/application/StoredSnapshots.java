package org.creditportal.disclosure.application;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.creditportal.disclosure.domain.ListFacts;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.disclosure.domain.Snapshots;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Snapshots in the tenant's database; whatever appears or goes changes what is kept of answers to the public. */
public abstract class StoredSnapshots<S> extends Store<S> implements Snapshots<S> {

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    @Inject
    private PublicChanges changes;

    private final String removal;
    private final String renaming;

    protected StoredSnapshots(Class<S> kind) {
        super(kind);
        this.removal = "DELETE FROM " + kind.getSimpleName() + " e WHERE e.";
        this.renaming = "UPDATE " + kind.getSimpleName() + " e SET e.listColour = :colour, e.listNameZh = :zh,"
                + " e.listNameEn = :en, e.changedAt = :now WHERE e.listType = :type";
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Tells of a change of what the public sees. */
    protected void tell() {
        changes.tell();
    }

    @Override
    public void add(S snapshot) {
        super.add(snapshot);
        tell();
    }

    @Override
    public void remove(String number) {
        removeAll("number", number);
    }

    /** Takes away all of which one thing is so. */
    protected void removeAll(String property, String value) {
        int gone = entityManager
                .createQuery(removal + property + " = :value")
                .setParameter("value", value)
                .executeUpdate();
        if (gone > 0) {
            tell();
        }
    }

    /** Gives all that stand on the list its new name and colour. */
    protected void renameAll(ListFacts list, Instant now) {
        entityManager
                .createQuery(renaming)
                .setParameter("colour", list.colour())
                .setParameter("zh", list.nameZh())
                .setParameter("en", list.nameEn())
                .setParameter("now", now)
                .setParameter("type", list.listType())
                .executeUpdate();
        tell();
    }

    @Override
    public List<String> after(String last, int count) {
        return query(String.class, "e.number", Criteria.where("e.number > ?", last), "e.number")
                .setMaxResults(count)
                .getResultList();
    }
}
