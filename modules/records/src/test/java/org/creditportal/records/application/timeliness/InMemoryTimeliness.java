package org.creditportal.records.application.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.timeliness.OnTimeRate;
import org.creditportal.records.api.timeliness.PunctualityGrouping;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.Pages;
import org.creditportal.records.domain.timeliness.Calendars;
import org.creditportal.records.domain.timeliness.DeliveredBatch;
import org.creditportal.records.domain.timeliness.DueCounts;
import org.creditportal.records.domain.timeliness.DuePosition;
import org.creditportal.records.domain.timeliness.DueSpan;
import org.creditportal.records.domain.timeliness.NilReport;
import org.creditportal.records.domain.timeliness.NilReports;
import org.creditportal.records.domain.timeliness.Reminder;
import org.creditportal.records.domain.timeliness.Reminders;
import org.creditportal.records.domain.timeliness.ReportMonth;
import org.creditportal.records.domain.timeliness.ReportedCounts;
import org.creditportal.records.domain.timeliness.ReportingDuty;
import org.creditportal.records.domain.timeliness.UnsettledRow;
import org.creditportal.records.domain.timeliness.UnsettledRows;
import org.creditportal.records.domain.timeliness.WaitingRow;

/** A tenant's timeliness without a database: Monday 2026-11-23, two bureaus, and whoever is at work. */
final class InMemoryTimeliness {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final String ITEM = "0PENA0TY00001";

    final Rows rows = new Rows();
    final Counts counts = new Counts();
    final Nils nils = new Nils();
    final Reminded reminders = new Reminded();
    final List<ReportingDuty> duties = new ArrayList<>();
    Officer officer = officer("tax", Set.of(RecordsPermission.RECORDS_VIEW, RecordsPermission.RECORDS_IMPORT));
    LocalDate today = MONDAY;

    final DueDays days = new DueDays(() -> Calendars.ANNOUNCED, new TestDate(), null) {
        @Override
        String holder(String bureau) {
            return bureau;
        }
    };
    final ReportingOverview overview = new ReportingOverview(() -> duties, counts, nils, days);
    final BureauScope scope = new BureauScope(new AtWork());
    final DueRows dueRows = new DueRows(rows, days);

    static Officer officer(String bureau, Set<String> permissions) {
        return new Officer("id", "name", "Somebody", bureau, Set.of(), permissions, Set.of(), Set.of());
    }

    void atTheCreditOffice() {
        officer = officer("credit-office", Set.of(RecordsPermission.RECORDS_VIEW, IdentityPermission.BUREAUS_ALL));
    }

    void mustReport(String bureau, LocalDate since) {
        duties.add(new ReportingDuty(ITEM, "行政处罚", bureau, 7, since));
    }

    UnsettledRow waits(String bureau, long line, LocalDate dueOn) {
        UnsettledRow row = UnsettledRow.waiting(1, line, bureau, dueOn == null ? null : dueOn.minusDays(9), dueOn);
        rows.rows.add(row);
        return row;
    }

    static final class Rows implements UnsettledRows {

        static final String BATCH = "0BATCH0000001";
        private static final Comparator<UnsettledRow> ORDER = Comparator.comparing(
                        UnsettledRow::dueOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(UnsettledRow::batchId)
                .thenComparing(UnsettledRow::line);

        final List<UnsettledRow> rows = new ArrayList<>();

        @Override
        public List<WaitingRow> dated(String bureau, DueSpan span, DuePosition after, int limit) {
            return find(
                    bureau,
                    row -> row.dueOn() != null
                            && (span.from() == null || !row.dueOn().isBefore(span.from()))
                            && (span.until() == null || !row.dueOn().isAfter(span.until()))
                            && (row.dueOn().isAfter(after.dueOn())
                                    || row.dueOn().equals(after.dueOn()) && row.line() > after.line()),
                    limit);
        }

        @Override
        public List<WaitingRow> undated(String bureau, DuePosition after, int limit) {
            return find(bureau, row -> row.dueOn() == null && row.line() > after.line(), limit);
        }

        private List<WaitingRow> find(String bureau, Predicate<UnsettledRow> condition, int limit) {
            return ofBureau(bureau).stream()
                    .filter(condition)
                    .sorted(ORDER)
                    .limit(limit)
                    .map(row -> new WaitingRow(row, BATCH, "a.csv"))
                    .toList();
        }

        private List<UnsettledRow> ofBureau(String bureau) {
            return rows.stream()
                    .filter(UnsettledRow::isWaiting)
                    .filter(row -> bureau == null || row.bureau().equals(bureau))
                    .toList();
        }

        @Override
        public Map<String, DueCounts> counts(String bureau, LocalDate today, LocalDate soon) {
            return ofBureau(bureau).stream()
                    .collect(Collectors.toMap(
                            UnsettledRow::bureau, row -> count(row.dueOn(), today, soon), DueCounts::plus));
        }

        private static DueCounts count(LocalDate dueOn, LocalDate today, LocalDate soon) {
            if (dueOn == null) {
                return new DueCounts(0, 0, 1, 1);
            }
            return new DueCounts(
                    dueOn.isBefore(today) ? 1 : 0, dueOn.isBefore(today) || dueOn.isAfter(soon) ? 0 : 1, 0, 1);
        }

        @Override
        public Optional<WaitingRow> find(String batchNumber, long line) {
            return rows.stream()
                    .filter(row -> batchNumber.equals(BATCH) && row.line() == line)
                    .map(row -> new WaitingRow(row, BATCH, "a.csv"))
                    .findFirst();
        }

        @Override
        public UnsettledRow lock(UnsettledRow row) {
            return row;
        }

        @Override
        public List<DeliveredBatch> unconfirmed(String bureau, int limit) {
            return List.of();
        }

        @Override
        public Map<String, Long> unconfirmedCounts(String bureau) {
            return Map.of();
        }
    }

    static final class Counts implements ReportedCounts {

        final Map<ReportMonth, OnTimeRate> counts = new HashMap<>();

        @Override
        public Map<String, OnTimeRate> rates(
                PunctualityGrouping grouping, String bureau, LocalDate from, LocalDate until) {
            return reported(bureau, from, until).entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> key(grouping, entry.getKey()), Map.Entry::getValue, OnTimeRate::plus));
        }

        private static String key(PunctualityGrouping grouping, ReportMonth month) {
            return switch (grouping) {
                case BUREAU -> month.bureau();
                case ITEM -> month.item();
                case MONTH -> month.month().toString();
            };
        }

        @Override
        public Map<ReportMonth, OnTimeRate> reported(String bureau, LocalDate from, LocalDate until) {
            return counts.entrySet().stream()
                    .filter(entry -> bureau == null || entry.getKey().bureau().equals(bureau))
                    .filter(entry -> !entry.getKey().month().isBefore(from)
                            && !entry.getKey().month().isAfter(until))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public Set<ReportMonth> firstReports(String bureau) {
            return reported(bureau, LocalDate.MIN, LocalDate.MAX).keySet();
        }
    }

    static final class Nils implements NilReports {

        final List<NilReport> reports = new ArrayList<>();

        @Override
        public void add(NilReport report) {
            reports.add(report);
        }

        @Override
        public NilReport require(String number) {
            return reports.stream()
                    .filter(report -> report.number().equals(number))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("NilReport", number));
        }

        @Override
        public Set<ReportMonth> standing(String bureau, LocalDate from, LocalDate until) {
            return reports.stream()
                    .filter(NilReport::stands)
                    .map(NilReport::month)
                    .filter(month -> bureau == null || month.bureau().equals(bureau))
                    .collect(Collectors.toSet());
        }

        @Override
        public Page<NilReport> search(String bureau, Order order, int page, int size) {
            List<NilReport> found = reports.stream()
                    .filter(report -> bureau == null || report.month().bureau().equals(bureau))
                    .toList();
            return Pages.of(found, page, size);
        }
    }

    static final class Reminded implements Reminders {

        final List<Reminder> all = new ArrayList<>();

        @Override
        public void add(Reminder reminder) {
            all.add(reminder);
        }

        @Override
        public Set<String> remindedOn(LocalDate day) {
            return all.stream()
                    .filter(reminder -> reminder.day().equals(day))
                    .map(Reminder::bureau)
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<Reminder> find(String bureau, LocalDate day) {
            return all.stream()
                    .filter(reminder ->
                            reminder.bureau().equals(bureau) && reminder.day().equals(day))
                    .findFirst();
        }
    }

    private final class TestDate extends LegalDate {

        @Override
        public LocalDate today() {
            return today;
        }
    }

    private final class AtWork implements CurrentOfficer {

        @Override
        public Officer require() {
            return officer;
        }

        @Override
        public Optional<Officer> find() {
            return Optional.of(officer);
        }
    }
}
