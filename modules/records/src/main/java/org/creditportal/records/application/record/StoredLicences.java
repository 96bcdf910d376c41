package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.record.DecidedLicence;
import org.creditportal.records.api.record.DecidedLicences;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.record.CreditRecord;

/** Licences in the tenant's database, by their day of decision, which is an index of each bureau's and of all. */
@ApplicationScoped
public class StoredLicences extends StoredRows<CreditRecord> implements DecidedLicences {

    public StoredLicences() {
        super(CreditRecord.class);
    }

    @Override
    public List<DecidedLicence> decided(LocalDate from, LocalDate until, String bureau) {
        Criteria criteria = Criteria.where("e.decidedOn >= ?", from)
                .and("e.decidedOn <= ?", until)
                .andIfGiven("e.bureau IN ?", heldBy(bureau))
                .and("e.kind = ?", RecordKind.LICENCE)
                .and("e.state = ?", RecordState.RECORDED);
        List<Object[]> found = query(
                        Object[].class,
                        "e.number, e.bureau, e.subjectNumber, e.decidedOn",
                        criteria,
                        "e.decidedOn, e.id")
                .setMaxResults(MOST + 1)
                .getResultList();
        if (found.size() > MOST) {
            throw new UnavailableException(RecordsError.TOO_MANY_TO_COMPARE, MOST);
        }
        return found.stream()
                .map(row -> new DecidedLicence((String) row[0], (String) row[1], (String) row[2], (LocalDate) row[3]))
                .toList();
    }
}
