package org.creditportal.correspondence.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.creditportal.correspondence.api.mail.LetterState;
import org.creditportal.correspondence.domain.mail.Letter;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.store.Store;

/** The letters in the tenant's database. */
@ApplicationScoped
public class StoredLetters extends Store<Letter> {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "WRITTEN_AT",
            "e.id",
            "OFFICER",
            "e.officerName",
            "KIND",
            "e.kind",
            "STATE",
            "e.state",
            "ATTEMPTS",
            "e.attempts"));

    @PersistenceContext(unitName = "correspondence")
    private EntityManager entityManager;

    public StoredLetters() {
        super(Letter.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Adds a letter at once, so that a second one about the same is refused here. */
    @Override
    public void add(Letter letter) {
        addAtOnce(letter);
    }

    /** Whether the officer was written to about it. */
    boolean has(String officer, String occasion) {
        return first(Criteria.where("e.officer = ?", officer).and("e.occasion = ?", occasion))
                .isPresent();
    }

    /** Letters, the newest first; in one state, or all when that is null. */
    Page<Letter> search(LetterState state, Order order, int page, int size) {
        return page(Criteria.all().andIfGiven("e.state = ?", state), COLUMNS.order(order, "e.number DESC"), page, size);
    }
}
