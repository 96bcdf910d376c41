package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.Looks;
import org.creditportal.checks.domain.check.SeenPerson;
import org.creditportal.checks.domain.scoring.KeptScore;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Looks in the tenant's database. */
@ApplicationScoped
public class StoredLooks extends Store<Look> implements Looks {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredLooks() {
        super(Look.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public void add(Look look) {
        super.add(look);
        if (look.answer().score() != null) {
            entityManager.persist(new KeptScore(look));
        }
        look.behind().forEach(person -> entityManager.persist(SeenPerson.at(look, person)));
    }

    @Override
    public List<Look> of(String checkNumber) {
        return list(Criteria.where("e.checkNumber = ?", checkNumber), "e.place");
    }

    @Override
    public List<String> behind(String checkNumber) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT s.subjectNumber FROM SeenPerson s WHERE s.checkNumber = :check", String.class)
                .setParameter("check", checkNumber)
                .getResultList();
    }
}
