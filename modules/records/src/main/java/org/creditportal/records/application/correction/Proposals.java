package org.creditportal.records.application.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.creditportal.kernel.audit.AuditedAct;
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
        Optional<Correction> earlier =
                findRepeated(record, CorrectionKind.CORRECTION, proposed.contentDigest(), reason);
        return added(earlier.orElseGet(
                () -> Correction.of(record, texts.statement(record), proposed, reason, scope.actor(), now())));
    }

    /** That something else is done to the record. */
    CorrectionNumber open(CreditRecord record, CorrectionKind kind, String reason) {
        Optional<Correction> earlier = findRepeated(record, kind, null, reason);
        return added(earlier.orElseGet(
                () -> Correction.of(record, kind, texts.statement(record), reason, scope.actor(), now())));
    }

    /** The same proposal of the same officer; any other that is open stands in the way. */
    Optional<Correction> findRepeated(CreditRecord record, CorrectionKind kind, String digest, String reason) {
        Optional<Correction> open = corrections.findOpen(record.id(), kind);
        open.filter(correction -> !correction.repeats(kind, digest, reason, scope.actor()))
                .ifPresent(correction -> {
                    throw new RecordsException(RecordsError.CORRECTION_OPEN, correction.number());
                });
        open.ifPresent(repeated -> AuditedAct.changedNothing());
        return open;
    }

    private CorrectionNumber added(Correction correction) {
        corrections.add(correction);
        return new CorrectionNumber(correction.number());
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
