package org.creditportal.records.application.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.Corrections;
import org.creditportal.records.domain.correction.ProposedStatement;
import org.creditportal.records.domain.record.CreditRecord;

/** Opens proposals of the officer at work; the same one twice is one. */
@ApplicationScoped
public class Proposals {

    private Corrections corrections;
    private RecordTexts texts;
    private BureauScope scope;
    private Clock clock;

    protected Proposals() {}

    @Inject
    public Proposals(Corrections corrections, RecordTexts texts, BureauScope scope, Clock clock) {
        this.corrections = corrections;
        this.texts = texts;
        this.scope = scope;
        this.clock = clock;
    }

    /** That the record says something else. */
    CorrectionNumber open(CreditRecord record, ProposedStatement proposed, String reason) {
        Signature by = scope.sign(clock.instant(), reason);
        return findRepeated(record, CorrectionKind.CORRECTION, proposed.contentDigest(), by)
                .orElseGet(() -> added(Correction.of(record, texts.statement(record), proposed, by)));
    }

    /** That something else is done to the record. */
    CorrectionNumber open(CreditRecord record, CorrectionKind kind, String reason) {
        Signature by = scope.sign(clock.instant(), reason);
        return findRepeated(record, kind, null, by)
                .orElseGet(() -> added(Correction.of(record, kind, texts.statement(record), by)));
    }

    /** The withholding that this officer declared just so before. */
    Optional<CorrectionNumber> findRepeatedWithholding(CreditRecord record, String reason) {
        return findRepeated(record, CorrectionKind.WITHHOLDING, null, scope.sign(clock.instant(), reason));
    }

    /** The same proposal of the same officer; any other that is open stands in the way. */
    private Optional<CorrectionNumber> findRepeated(
            CreditRecord record, CorrectionKind kind, String digest, Signature by) {
        Optional<Correction> open = corrections.findOpen(record.id(), kind);
        open.filter(correction -> !correction.repeats(kind, digest, by)).ifPresent(correction -> {
            throw new RecordsException(RecordsError.CORRECTION_OPEN, correction.number());
        });
        open.ifPresent(repeated -> AuditedAct.changedNothing());
        return open.map(correction -> new CorrectionNumber(correction.number()));
    }

    private CorrectionNumber added(Correction correction) {
        corrections.add(correction);
        return new CorrectionNumber(correction.number());
    }
}
