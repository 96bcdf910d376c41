package org.creditportal.kernel.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives the current tenant's official numbers. A number belongs to the transaction that asks for it: whoever asks next for one
 * of the same series waits until that transaction ended, and gets the same number if it was rolled back. So an act asks as late
 * as it can.
 */
@ApplicationScoped
public class NumberSeries {

    private static final String HOLD =
            "SELECT last_place FROM krn_number_series WHERE prefix = ?1 AND year = ?2 FOR UPDATE";

    private static final String TAKE =
            "UPDATE krn_number_series SET last_place = last_place + 1 WHERE prefix = ?1 AND year = ?2";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private NumberSeriesBeginning beginning;

    /**
     * The next number of the series in the year of the day, held by the current transaction.
     *
     * @param prefix the series
     * @param day the legal date that the document bears; the first of January begins anew
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SeriesNumber next(String prefix, LocalDate day) {
        int year = day.getYear();
        int last = hold(prefix, year);
        entityManager
                .createNativeQuery(TAKE)
                .setParameter(1, prefix)
                .setParameter(2, year)
                .executeUpdate();
        return new SeriesNumber(prefix, year, last + 1);
    }

    private int hold(String prefix, int year) {
        List<?> found = held(prefix, year);
        if (found.isEmpty()) {
            // Its own transaction: if two began the row in theirs and one were rolled back, the other would be a
            // deadlock's victim.
            beginning.begin(prefix, year);
            found = held(prefix, year);
        }
        return ((Number) found.get(0)).intValue();
    }

    private List<?> held(String prefix, int year) {
        return entityManager
                .createNativeQuery(HOLD)
                .setParameter(1, prefix)
                .setParameter(2, year)
                .getResultList();
    }
}
