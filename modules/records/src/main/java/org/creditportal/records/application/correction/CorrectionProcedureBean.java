package org.creditportal.records.application.correction;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.audit.AuditEvent;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.correction.ChangedItemRow;
import org.creditportal.records.api.correction.CorrectionFormView;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.CorrectionProcedure;
import org.creditportal.records.api.correction.CorrectionRow;
import org.creditportal.records.api.correction.CorrectionView;
import org.creditportal.records.api.correction.DecideCorrection;
import org.creditportal.records.api.correction.ProposeCorrection;
import org.creditportal.records.api.correction.ProposeReinstatement;
import org.creditportal.records.api.correction.ProposeWithdrawal;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.record.VisibleRecords;
import org.creditportal.records.domain.Actor;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.CorrectionKind;
import org.creditportal.records.domain.correction.Corrections;
import org.creditportal.records.domain.correction.ProposedStatement;
import org.creditportal.records.domain.record.CreditRecord;

/** The steps of the procedure, each one transaction with its audit line and its event. */
@Stateless
@DenyAll
@Local(CorrectionProcedure.class)
public class CorrectionProcedureBean implements CorrectionProcedure {

    private static final int LARGEST_PAGE = 200;

    @Inject
    VisibleRecords records;

    @Inject
    Corrections corrections;

    @Inject
    CorrectionStatements statements;

    @Inject
    CorrectionEffects effects;

    @Inject
    RecordTexts texts;

    @Inject
    BureauScope scope;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed(Permission.RECORDS_IMPORT)
    public CorrectionFormView form(RecordNumber number) {
        return statements.form(records.requireOwn(number));
    }

    @Override
    @RolesAllowed(Permission.RECORDS_IMPORT)
    public List<RowErrorRow> findFaults(ProposeCorrection proposal) {
        return statements.faults(records.requireOwn(proposal.record()), proposal.values()).stream()
                .map(fault -> new RowErrorRow(
                        fault.line(),
                        fault.column(),
                        fault.value(),
                        fault.code(),
                        fault.arguments(),
                        fault.isWarning()))
                .toList();
    }

    @Override
    @RolesAllowed(Permission.RECORDS_IMPORT)
    @Audited(AuditEvent.RECORD_CORRECTION_PROPOSED)
    public CorrectionNumber propose(ProposeCorrection command) {
        CreditRecord record = records.requireOwnForChange(command.record(), command.seenVersion());
        ProposedStatement proposed = statements.proposed(record, command.values());
        Optional<Correction> earlier =
                repeated(record, CorrectionKind.CORRECTION, proposed.contentDigest(), command.reason());
        return added(earlier.orElseGet(() ->
                Correction.of(record, texts.statement(record), proposed, command.reason(), scope.actor(), now())));
    }

    @Override
    @RolesAllowed(Permission.RECORDS_IMPORT)
    @Audited(AuditEvent.RECORD_WITHDRAWAL_PROPOSED)
    public CorrectionNumber proposeWithdrawal(ProposeWithdrawal command) {
        CreditRecord record = records.requireOwnForChange(command.record(), command.seenVersion());
        return proposed(record, CorrectionKind.WITHDRAWAL, command.reason());
    }

    @Override
    @RolesAllowed(Permission.RECORDS_IMPORT)
    @Audited(AuditEvent.RECORD_REINSTATEMENT_PROPOSED)
    public CorrectionNumber proposeReinstatement(ProposeReinstatement command) {
        CreditRecord record = records.requireOwnForChange(command.record(), command.seenVersion());
        return proposed(record, CorrectionKind.REINSTATEMENT, command.reason());
    }

    private CorrectionNumber proposed(CreditRecord record, CorrectionKind kind, String reason) {
        Optional<Correction> earlier = repeated(record, kind, null, reason);
        return added(earlier.orElseGet(
                () -> Correction.of(record, kind, texts.statement(record), reason, scope.actor(), now())));
    }

    /** The same proposal of the same officer; any other that is open stands in the way. */
    private Optional<Correction> repeated(CreditRecord record, CorrectionKind kind, String digest, String reason) {
        Optional<Correction> open = corrections.findOpen(record.id());
        open.filter(correction -> !correction.repeats(kind, digest, reason, scope.actor()))
                .ifPresent(correction -> {
                    throw new RecordsException(RecordsError.CORRECTION_OPEN, correction.number());
                });
        return open;
    }

    private CorrectionNumber added(Correction correction) {
        corrections.add(correction);
        return new CorrectionNumber(correction.number());
    }

    @Override
    @RolesAllowed(Permission.RECORDS_REVIEW)
    @Audited(AuditEvent.RECORD_CORRECTION_DECIDED)
    public void decide(DecideCorrection command) {
        Correction correction = requireSeen(command.number());
        CreditRecord record = records.requireForDecision(new RecordNumber(correction.recordNumber()));
        Actor reviewer = scope.actor();
        if (correction.repeatsDecision(command.approve(), command.reason(), reviewer)) {
            return; // the second click
        }
        if (!correction.isOpen()) {
            throw new RecordsException(RecordsError.CORRECTION_DECIDED);
        }
        correction.requireVersion(command.seenVersion());
        Instant now = now();
        correction.decide(command.approve(), command.reason(), record, reviewer, now);
        if (command.approve()) {
            effects.apply(correction, record, now);
        }
    }

    @Override
    @RolesAllowed(Permission.RECORDS_VIEW)
    public CorrectionView require(CorrectionNumber number) {
        Correction correction = requireSeen(number);
        CreditRecord record = records.require(new RecordNumber(correction.recordNumber()));
        List<ChangedItemRow> changes = correction.proposed() == null
                ? List.of()
                : new StatementComparison(texts)
                        .changes(
                                correction.formerStatement(),
                                correction.proposed().text());
        boolean decidable = correction.isOpen()
                && scope.isOwn(correction.bureau())
                && scope.may(Permission.RECORDS_REVIEW)
                && correction.mayBeDecidedBy(scope.actor());
        return new CorrectionView(
                CorrectionViews.row(correction),
                changes,
                decidable,
                correction.isOpen() && correction.isOutdated(record),
                correction.version());
    }

    @Override
    @RolesAllowed(Permission.RECORDS_REVIEW)
    public Page<CorrectionRow> waiting(int page, int size) {
        return page(scope.ownBureau(), scope.actor().id(), page, size);
    }

    @Override
    @RolesAllowed(Permission.RECORDS_REVIEW)
    public long countWaiting() {
        return waiting(1, 1).total();
    }

    @Override
    @RolesAllowed(Permission.RECORDS_VIEW)
    public Page<CorrectionRow> open(int page, int size) {
        return page(scope.limit(), null, page, size);
    }

    private Page<CorrectionRow> page(String bureau, String otherThan, int page, int size) {
        return corrections
                .open(bureau, otherThan, Math.max(1, page), Math.min(LARGEST_PAGE, Math.max(1, size)))
                .map(CorrectionViews::row);
    }

    private Correction requireSeen(CorrectionNumber number) {
        Correction correction = corrections.require(number.value());
        if (!scope.sees(correction.bureau())) {
            throw new NotFoundException("Correction", number);
        }
        return correction;
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
