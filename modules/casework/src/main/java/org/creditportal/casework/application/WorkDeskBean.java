package org.creditportal.casework.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.casework.api.CaseworkAudit;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.work.ColleagueRow;
import org.creditportal.casework.api.work.DeskRow;
import org.creditportal.casework.api.work.DeskView;
import org.creditportal.casework.api.work.GiveBackWork;
import org.creditportal.casework.api.work.HandOnWork;
import org.creditportal.casework.api.work.HoldingView;
import org.creditportal.casework.api.work.PutAsideWork;
import org.creditportal.casework.api.work.SignedQuery;
import org.creditportal.casework.api.work.SignedView;
import org.creditportal.casework.api.work.TakeWork;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WorkDesk;
import org.creditportal.casework.api.work.WorkKey;
import org.creditportal.casework.api.work.WorkListView;
import org.creditportal.casework.domain.work.Holding;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;

/** Open to every officer: whatever is arranged must wait for the officer, by what the sources tell at that moment. */
@Stateless
@DenyAll
public class WorkDeskBean implements WorkDesk {

    @Inject
    private WaitingEverywhere waiting;

    @Inject
    private StoredHoldings holdings;

    @Inject
    private SignedEverywhere signed;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CalendarDays days;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeskView findDesk() {
        return waiting.desk(officer(), false);
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeskRow findRow(WorkKey work) {
        return waiting.desk(officer(), false)
                .find(work)
                .orElseThrow(() -> new NotFoundException("WaitingRow", work.matter()));
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<ColleagueRow> findColleagues(WorkKey work) {
        demandWaiting(work);
        return colleagues.of(officer()).stream()
                .filter(colleague -> waitsFor(colleague, work))
                .map(colleague -> new ColleagueRow(colleague.id(), colleague.displayName()))
                .toList();
    }

    @Override
    @PermitAll
    public Optional<HoldingView> findHolder(String module, String matter) {
        return holdings.holder(officer(), module, matter);
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedView findSigned(SignedQuery query) {
        return signed.of(officer(), query);
    }

    @Override
    @PermitAll
    @Audited(CaseworkAudit.WORK_TAKEN)
    public void take(TakeWork command) {
        demandWaiting(command.work());
        tell(holdings.lock(officer(), command.work()).take(signature()));
    }

    @Override
    @PermitAll
    @Audited(CaseworkAudit.WORK_GIVEN_BACK)
    public void giveBack(GiveBackWork command) {
        demandWaiting(command.work());
        tell(holdings.lock(officer(), command.work()).giveBack(officer().id()));
    }

    @Override
    @PermitAll
    @Audited(CaseworkAudit.WORK_PUT_ASIDE)
    public void putAside(PutAsideWork command) {
        WaitingRow row = demandWaiting(command.work());
        holdings.lock(officer(), command.work()).putAside(signature(), command.until(), days.today(), row.dueOn());
    }

    @Override
    @PermitAll
    @Audited(CaseworkAudit.WORK_HANDED_ON)
    public void handOn(HandOnWork command) {
        demandWaiting(command.work());
        Officer colleague = colleagues
                .find(officer(), command.colleague())
                .filter(found -> found.id().equals(officer().id()) || waitsFor(found, command.work()))
                .orElseThrow(() -> new CaseworkRefusedException(CaseworkError.NO_COLLEAGUE));
        Holding holding = holdings.lock(officer(), command.work());
        holding.requireVersion(command.seenVersion());
        Signature who = officer().signatory().sign(clock.instant(), new Reason(command.reason()));
        holding.handOn(colleague.id(), colleague.displayName(), who);
    }

    private static void tell(boolean changed) {
        if (!changed) {
            AuditedAct.changedNothing();
        }
    }

    private WaitingRow demandWaiting(WorkKey work) {
        return rows(waiting.of(officer(), false))
                .filter(row -> isOne(row, work))
                .findFirst()
                .orElseThrow(() -> new CaseworkRefusedException(CaseworkError.WORK_GONE));
    }

    private boolean waitsFor(Officer colleague, WorkKey work) {
        return rows(waiting.of(colleague, true)).anyMatch(row -> isOne(row, work));
    }

    private static boolean isOne(WaitingRow row, WorkKey work) {
        return WorkKey.of(row).filter(work::equals).isPresent();
    }

    private static Stream<WaitingRow> rows(WorkListView work) {
        return Stream.concat(work.urgent().stream(), work.decisions().stream());
    }

    private Officer officer() {
        return currentOfficer.require();
    }

    private Signature signature() {
        return officer().signatory().sign(clock.instant());
    }
}
