package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.batch.BatchRequests;
import org.creditportal.files.vault.StoredFile;
import org.creditportal.files.vault.Vault;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.job.JobHandler;
import org.creditportal.kernel.job.JobResult;
import org.creditportal.kernel.job.JobRun;
import org.creditportal.kernel.work.TenantWork;

/**
 * Looks at many subjects in the background, a portion a transaction; what was looked at before a node died is not looked at
 * again. Then all is written into a workbook.
 */
@ApplicationScoped
public class BatchCheckJob implements JobHandler {

    static final String KIND = "checks.batch";

    private static final int AT_ONCE = 500;
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private BatchRequests requests;

    @Inject
    private BatchLooking looking;

    @Inject
    private BatchSecrets secrets;

    @Inject
    private AuditTrail trail;

    @Inject
    private Vault vault;

    @Inject
    private TenantWork work;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String origin(String parameters) {
        return "/checks/batch-detail.xhtml?number=" + number(parameters);
    }

    private static String number(String parameters) {
        return parameters.substring(0, parameters.indexOf(' '));
    }

    private static Locale language(String parameters) {
        return Locale.forLanguageTag(parameters.substring(parameters.indexOf(' ') + 1));
    }

    @Override
    public Optional<JobResult> run(JobRun run) throws IOException {
        BatchCheck batch = work.inTransaction(() -> requests.require(number(run.parameters())));
        look(run, batch);
        Path file = Files.createTempFile("checks-", TableFormat.XLSX.ending());
        try {
            write(run, batch, file);
            return Optional.of(work.inTransaction(() -> keep(batch, file)));
        } finally {
            Files.delete(file);
        }
    }

    private void look(JobRun run, BatchCheck batch) {
        int last = work.inTransaction(() -> requests.lastLine(batch.id()));
        List<AskedLine> all = secrets.lines(batch);
        Map<String, Integer> first = looking.first(batch, all);
        List<AskedLine> open = all.stream().filter(line -> line.line() > last).toList();
        int before = batch.subjects() - open.size();
        for (int i = 0; i < open.size(); i += AT_ONCE) {
            List<AskedLine> portion = open.subList(i, Math.min(open.size(), i + AT_ONCE));
            run.progress("looking", before + (long) i, batch.subjects());
            work.inTransaction(() -> kept(batch, portion, first));
        }
    }

    private int kept(BatchCheck batch, List<AskedLine> lines, Map<String, Integer> first) {
        BatchLooking.Seen seen = looking.look(batch, lines, first);
        List<BatchLook> looks = seen.looks();
        requests.addLooks(looks);
        requests.addSeen(batch, seen.behind(), clock.instant());
        String why = "batch=" + batch.number() + " " + batch.officerName() + " "
                + batch.matter().area() + " " + batch.matter().number();
        trail.recordAllAsSystem(
                ChecksAudit.SUBJECT_LOOKED_AT,
                Stream.concat(
                                looks.stream()
                                        .filter(look -> look.problem() == null)
                                        .map(look -> look.subjectNumber() == null
                                                ? look.result().name()
                                                : look.subjectNumber()),
                                seen.behind().stream())
                        .toList(),
                why);
        return looks.size();
    }

    private void write(JobRun run, BatchCheck batch, Path file) throws IOException {
        BatchColumns columns = new BatchColumns(
                language(run.parameters()), batch.rules().table().revision());
        try (TableWriter table =
                TableFormat.XLSX.open(new BufferedOutputStream(Files.newOutputStream(file)), columns.title())) {
            table.header(columns.titles());
            int line = 0;
            int written = 0;
            for (List<BatchLook> looks = after(batch, line); !looks.isEmpty(); looks = after(batch, line)) {
                looks.forEach(look -> table.row(columns.of(look)));
                line = looks.get(looks.size() - 1).line();
                written += looks.size();
                run.progress("writing", written, batch.subjects());
            }
        }
    }

    private List<BatchLook> after(BatchCheck batch, int line) {
        return work.inTransaction(() -> requests.looksAfter(batch.id(), line, AT_ONCE));
    }

    private JobResult keep(BatchCheck batch, Path file) {
        Instant until = clock.instant().plus(KEPT);
        try (InputStream content = Files.newInputStream(file)) {
            StoredFile stored = vault.lend(content, until);
            return new JobResult(
                    stored.id(),
                    "checks-" + batch.number() + TableFormat.XLSX.ending(),
                    TableFormat.XLSX.mediaType(),
                    stored.size(),
                    until);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
