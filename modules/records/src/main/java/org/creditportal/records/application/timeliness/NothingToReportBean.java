package org.creditportal.records.application.timeliness;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.timeliness.DeclareNothing;
import org.creditportal.records.api.timeliness.DeclareNothingOften;
import org.creditportal.records.api.timeliness.DeclareNothingOften.ItemMonth;
import org.creditportal.records.api.timeliness.MissingGroupRow;
import org.creditportal.records.api.timeliness.MissingReportRow;
import org.creditportal.records.api.timeliness.NilReportNumber;
import org.creditportal.records.api.timeliness.NilReportRow;
import org.creditportal.records.api.timeliness.NothingToReport;
import org.creditportal.records.api.timeliness.RevokeNilReport;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.timeliness.MissingGroup;
import org.creditportal.records.domain.timeliness.MissingReport;
import org.creditportal.records.domain.timeliness.NilReport;
import org.creditportal.records.domain.timeliness.NilReports;
import org.creditportal.records.domain.timeliness.ReportMonth;

@Stateless
@DenyAll
@Local(NothingToReport.class)
public class NothingToReportBean implements NothingToReport {

    @Inject
    private NilReports nilReports;

    @Inject
    private ReportingOverview overview;

    @Inject
    private Turns turns;

    @Inject
    private BureauScope scope;

    @Inject
    private DueDays days;

    @Inject
    private Clock clock;

    @Inject
    private OnceOnly onceOnly;

    /** For the container. */
    public NothingToReportBean() {}

    NothingToReportBean(
            NilReports nilReports,
            ReportingOverview overview,
            Turns turns,
            BureauScope scope,
            DueDays days,
            Clock clock,
            OnceOnly onceOnly) {
        this.nilReports = nilReports;
        this.overview = overview;
        this.turns = turns;
        this.scope = scope;
        this.days = days;
        this.clock = clock;
        this.onceOnly = onceOnly;
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public Page<MissingReportRow> missing(String bureau, int page, int size) {
        WorkingDayCalendar calendar = days.calendar();
        return Limits.cut(overview.missing(Limits.bureau(scope, bureau)), page, size)
                .map(report -> row(report, calendar));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public Page<MissingGroupRow> missingGroups(String bureau, int page, int size) {
        LocalDate today = days.today();
        List<MissingGroup> groups = MissingGroup.of(overview.missing(Limits.bureau(scope, bureau)));
        WorkingDayCalendar calendar = days.calendar();
        return Limits.cut(groups, page, size).map(group -> row(group, today, calendar));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    public MissingReportRow requireMissing(String item, LocalDate month) {
        return findMissing(item, month)
                .map(report -> row(report, days.calendar()))
                .orElseThrow(() -> new NotFoundException("MissingReport", item + ":" + month));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public Page<NilReportRow> declared(String bureau, Order order, int page, int size) {
        Page<NilReport> found =
                nilReports.search(Limits.bureau(scope, bureau), order, Limits.page(page), Limits.size(size));
        NilReportRows rows = NilReportRows.of(found.items(), overview);
        return found.map(report -> rows.row(report, scope.isOwn(report.month().bureau())));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public NilReportRow require(NilReportNumber number) {
        NilReport report = nilReports.require(number.value());
        String bureau = report.month().bureau();
        if (!scope.sees(bureau)) {
            throw new NotFoundException("NilReport", number);
        }
        return NilReportRows.of(List.of(report), overview).row(report, scope.isOwn(bureau));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.NOTHING_TO_REPORT_DECLARED)
    public NilReportNumber declare(DeclareNothing command) {
        return new NilReportNumber(onceOnly.once(command.token(), command, () -> declared(command)));
    }

    private String declared(DeclareNothing command) {
        turns.take("nil-report:" + scope.ownBureau());
        findMissing(command.item(), command.month())
                .orElseThrow(() -> new RecordsException(RecordsError.REPORT_NOT_MISSING));
        ReportMonth month = new ReportMonth(scope.ownBureau(), command.item(), command.month());
        NilReport report = NilReport.declare(month, scope.sign(clock.instant(), command.reason()));
        nilReports.add(report);
        return report.number();
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.NOTHING_TO_REPORT_DECLARED)
    public int declareAll(DeclareNothingOften command) {
        return Integer.parseInt(onceOnly.once(command.token(), command, () -> Integer.toString(declaredAll(command))));
    }

    private int declaredAll(DeclareNothingOften command) {
        String bureau = scope.ownBureau();
        turns.take("nil-report:" + bureau);
        Set<ItemMonth> asked = Set.copyOf(command.months());
        Signature declaration = scope.sign(clock.instant(), command.reason());
        List<NilReport> declared = overview.missing(bureau).stream()
                .filter(report -> asked.contains(new ItemMonth(report.duty().itemNumber(), report.month())))
                .map(report -> new ReportMonth(bureau, report.duty().itemNumber(), report.month()))
                .map(month -> NilReport.declare(month, declaration))
                .toList();
        declared.forEach(nilReports::add);
        if (declared.isEmpty()) {
            AuditedAct.changedNothing();
        }
        return declared.size();
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.NOTHING_TO_REPORT_REVOKED)
    public void revoke(RevokeNilReport command) {
        onceOnly.once(command.token(), command, () -> revoked(command));
    }

    private String revoked(RevokeNilReport command) {
        NilReport report = nilReports.require(command.number().value());
        if (!scope.isOwn(report.month().bureau())) {
            throw new NotFoundException("NilReport", command.number());
        }
        report.requireVersion(command.seenVersion());
        report.revoke(scope.sign(clock.instant(), command.reason()));
        return report.number();
    }

    private Optional<MissingReport> findMissing(String item, LocalDate month) {
        return overview.missing(scope.ownBureau()).stream()
                .filter(report -> report.duty().itemNumber().equals(item))
                .filter(report -> report.month().equals(month.withDayOfMonth(1)))
                .findFirst();
    }

    private MissingGroupRow row(MissingGroup group, LocalDate today, WorkingDayCalendar calendar) {
        MissingReport first = group.first();
        return new MissingGroupRow(
                first.duty().bureau(),
                first.duty().itemNumber(),
                first.duty().itemName(),
                first.month(),
                group.last().month(),
                group.months(),
                group.overdue(today),
                first.due().date(),
                days.countdown(first.due().date(), first.due().provisional(), calendar));
    }

    private MissingReportRow row(MissingReport report, WorkingDayCalendar calendar) {
        return new MissingReportRow(
                report.duty().bureau(),
                report.duty().itemNumber(),
                report.duty().itemName(),
                report.month(),
                report.due().date(),
                days.countdown(report.due().date(), report.due().provisional(), calendar),
                scope.isOwn(report.duty().bureau()));
    }
}
