package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creditportal.files.vault.StoredFile;
import org.creditportal.files.vault.Vault;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.job.JobHandler;
import org.creditportal.kernel.job.JobResult;
import org.creditportal.kernel.job.JobRun;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.WrittenMoments;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.record.ExportColumns;
import org.creditportal.records.api.record.FoundRecord;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordCursor;
import org.creditportal.records.api.record.RecordPage;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.domain.batch.Batches;

/**
 * All that is found as a workbook, in the background. Has no checkpoint: a workbook cannot be gone on with, and a whole one is
 * written within minutes.
 */
@ApplicationScoped
public class RecordExportJob implements JobHandler {

    static final String KIND = "records.export";

    /** What spreadsheet programs open without trouble. */
    private static final int MOST_ROWS = 100_000;

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private FoundRecords found;

    @Inject
    private Batches batches;

    @Inject
    private Vault vault;

    @Inject
    private AuditTrail trail;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isForItsOfficer() {
        return true;
    }

    @Override
    public String origin(String parameters) {
        return ExportRequest.of(parameters).address();
    }

    @Override
    public Optional<JobResult> run(JobRun run) throws IOException {
        ExportRequest request = ExportRequest.of(run.parameters());
        Path file = Files.createTempFile("records-", TableFormat.XLSX.ending());
        try {
            int count = write(run, request, file);
            return Optional.of(work.inTransaction(() -> keep(run, request.criteria(), file, count)));
        } finally {
            Files.delete(file);
        }
    }

    private int write(JobRun run, ExportRequest request, Path file) throws IOException {
        Texts texts = Texts.of("records", request.language());
        TenantDefinition tenant = tenants.current();
        ExportColumns columns = new ExportColumns(
                texts,
                bureau -> tenant.bureau(bureau)
                        .map(known -> known.name().text(request.language()))
                        .orElse(bureau),
                moment -> WrittenMoments.stamp(moment, tenant.zone()));
        OutputStream target = new BufferedOutputStream(Files.newOutputStream(file));
        try (TableWriter table = TableFormat.XLSX.open(target, texts.get("list.title"))) {
            table.header(columns.titles());
            FoundRows rows = new FoundRows(request.criteria());
            run.progress("reading", 0, rows.total);
            for (List<FoundRecord> next = rows.next(); !next.isEmpty(); next = rows.next()) {
                next.forEach(record -> table.row(columns.of(record)));
                run.progress("reading", rows.count, rows.total);
            }
            if (rows.count == MOST_ROWS && rows.more()) {
                table.row(columns.note(texts.get("export.paragraph.incomplete", MOST_ROWS)));
            }
            return rows.count;
        }
    }

    private JobResult keep(JobRun run, RecordCriteria criteria, Path file, int count) {
        Instant until = clock.instant().plus(KEPT);
        try (InputStream content = Files.newInputStream(file)) {
            StoredFile stored = vault.lend(content, until);
            trail.recordAsSystem(
                    RecordsAudit.RECORDS_EXPORTED,
                    String.valueOf(count),
                    "job=" + run.number() + ", " + ExportedCriteria.text(criteria));
            return new JobResult(
                    stored.id(),
                    "records" + TableFormat.XLSX.ending(),
                    TableFormat.XLSX.mediaType(),
                    stored.size(),
                    until);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is found, some at a time, each in a transaction of its own. */
    private final class FoundRows {

        private final RecordCriteria criteria;
        private final Long batch;
        /** 0 where it is too much to be counted. */
        private final long total;

        private int count;
        private RecordCursor last;
        private boolean atEnd;

        FoundRows(RecordCriteria criteria) {
            this.criteria = criteria;
            this.batch = criteria.batch() == null
                    ? null
                    : work.inTransaction(
                            () -> batches.require(criteria.batch().value()).id());
            RecordPage first = work.inTransaction(() -> found.page(criteria, batch, RecordSlice.latest(1)));
            this.total = first.more() ? 0 : first.count();
        }

        List<FoundRecord> next() {
            if (atEnd || count == MOST_ROWS) {
                return List.of();
            }
            RecordSlice slice = RecordSlice.latest(last, MOST_ROWS - count);
            List<FoundRecord> rows = work.inTransaction(() -> found.rows(criteria, batch, slice));
            count += rows.size();
            atEnd = rows.size() < slice.size();
            last = rows.isEmpty() ? last : rows.get(rows.size() - 1).place();
            return rows;
        }

        boolean more() {
            return !work.inTransaction(() -> found.rows(criteria, batch, RecordSlice.latest(last, 1)))
                    .isEmpty();
        }
    }
}
