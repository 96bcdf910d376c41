package org.creditportal.records.application.correction;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.correction.ChangedItemRow;
import org.creditportal.records.api.correction.CorrectionFormView;
import org.creditportal.records.api.correction.CorrectionKind;
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
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.Corrections;
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
    Proposals proposals;

    @Inject
    SecondOfficer secondOfficer;

    @Inject
    RecordTexts texts;

    @Inject
    BureauScope scope;

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    public CorrectionFormView form(RecordNumber number) {
        return statements.form(records.requireOwn(number));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
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
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.RECORD_CORRECTION_PROPOSED)
    public CorrectionNumber propose(ProposeCorrection command) {
        CreditRecord record = records.requireOwnForChange(command.record(), command.seenVersion());
        return proposals.open(record, statements.proposed(record, command.values()), command.reason());
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.RECORD_WITHDRAWAL_PROPOSED)
    public CorrectionNumber proposeWithdrawal(ProposeWithdrawal command) {
        CreditRecord record = records.requireOwnForChange(command.record(), command.seenVersion());
        return proposals.open(record, CorrectionKind.WITHDRAWAL, command.reason());
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.RECORD_REINSTATEMENT_PROPOSED)
    public CorrectionNumber proposeReinstatement(ProposeReinstatement command) {
        CreditRecord record = records.requireOwnForChange(command.record(), command.seenVersion());
        return proposals.open(record, CorrectionKind.REINSTATEMENT, command.reason());
    }

    @Override
    @RolesAllowed({RecordsPermission.RECORDS_REVIEW, RecordsPermission.RECORDS_RELEASE})
    @Audited(RecordsAudit.RECORD_CORRECTION_DECIDED)
    public void decide(DecideCorrection command) {
        Correction correction = requireSeen(command.number());
        if (!secondOfficer.mayDecide(correction)) {
            throw new NotFoundException("Correction", command.number());
        }
        CreditRecord record = records.requireForDecision(new RecordNumber(correction.recordNumber()));
        secondOfficer.decide(correction, record, command);
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public CorrectionView require(CorrectionNumber number) {
        Correction correction = requireSeen(number);
        CreditRecord record = records.requireProposed(new RecordNumber(correction.recordNumber()));
        List<ChangedItemRow> changes = correction.proposed() == null
                ? List.of()
                : new StatementComparison(texts)
                        .changes(
                                correction.formerStatement(),
                                correction.proposed().text());
        boolean decidable =
                correction.isOpen() && secondOfficer.mayDecide(correction) && correction.mayBeDecidedBy(scope.actor());
        return new CorrectionView(
                CorrectionViews.row(correction),
                changes,
                decidable,
                correction.isOpen() && correction.isOutdated(record),
                correction.version());
    }

    @Override
    @RolesAllowed({RecordsPermission.RECORDS_REVIEW, RecordsPermission.RECORDS_RELEASE})
    public Page<CorrectionRow> waiting(Order order, int page, int size) {
        return page(secondOfficer.bureau(), secondOfficer.kinds(), scope.actor().officer(), order, page, size);
    }

    @Override
    @RolesAllowed({RecordsPermission.RECORDS_REVIEW, RecordsPermission.RECORDS_RELEASE})
    public long countWaiting() {
        return waiting(Order.USUAL, 1, 1).total();
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public Page<CorrectionRow> open(Order order, int page, int size) {
        return page(scope.limit(), EnumSet.allOf(CorrectionKind.class), null, order, page, size);
    }

    private Page<CorrectionRow> page(
            String bureau, Set<CorrectionKind> kinds, String otherThan, Order order, int page, int size) {
        return corrections
                .open(bureau, kinds, otherThan, order, Math.max(1, page), Math.min(LARGEST_PAGE, Math.max(1, size)))
                .map(CorrectionViews::row);
    }

    private Correction requireSeen(CorrectionNumber number) {
        Correction correction = corrections.require(number.value());
        if (!scope.sees(correction.bureau())) {
            throw new NotFoundException("Correction", number);
        }
        return correction;
    }
}
