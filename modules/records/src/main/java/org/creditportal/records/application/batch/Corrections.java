package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.records.api.record.RecordCorrected;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.NewRecord;
import org.creditportal.records.domain.record.RecordState;
import org.creditportal.records.domain.record.Revision;

/** Has a row replace what is on record of the same decision; what was said before is kept (K-10, K-26). */
@ApplicationScoped
public class Corrections {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private RecordTexts texts;

    @Inject
    private Outbox outbox;

    /**
     * Does so unless the record was withdrawn meanwhile.
     *
     * @param reason {@code null} for rows that a bureau's own system delivered
     * @return whether it did
     */
    boolean supersede(long recordId, NewRecord replacement, String reason) {
        CreditRecord record = entityManager.find(CreditRecord.class, recordId, LockModeType.PESSIMISTIC_WRITE);
        if (record.state() != RecordState.RECORDED) {
            return false;
        }
        String because = reason == null ? "" : reason;
        entityManager.persist(new Revision(record, texts.statement(record), because, replacement.origin()));
        record.correct(replacement);
        outbox.publish(new RecordCorrected(record.number(), record.revision()));
        return true;
    }
}
