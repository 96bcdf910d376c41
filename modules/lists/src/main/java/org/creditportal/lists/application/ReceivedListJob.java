package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.job.JobHandler;
import org.creditportal.kernel.job.JobResult;
import org.creditportal.kernel.job.JobRun;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.api.received.ImportOutcome;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.domain.received.ReceivedImport;

/** Takes a delivery in, a portion a transaction. Begun again, it takes the same rows again, which changes nothing. */
@ApplicationScoped
public class ReceivedListJob implements JobHandler {

    static final String KIND = "lists.receive";

    /** Few enough that all names of a portion's subjects are read at once. */
    private static final int AT_ONCE = 200;

    @Inject
    private ReceivedListSteps steps;

    @Inject
    private ReceivedRowJudge judge;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private Vault vault;

    @Inject
    private TenantWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String origin(String parameters) {
        return "/lists/received-import.xhtml?number=" + parameters;
    }

    @Override
    public Optional<JobResult> run(JobRun run) throws IOException {
        ReceivedImport delivery = work.inTransaction(() -> steps.begin(run.parameters()));
        ListSource source = TenantLists.of(tenants.current()).requireSource(delivery.source());
        Taken taken = take(run, delivery, source);
        ImportOutcome outcome = taken.superseded()
                ? ImportOutcome.SUPERSEDED
                : work.inTransaction(() -> steps.judge(delivery.number(), taken.faulty()));
        if (outcome == ImportOutcome.COMPLETE) {
            end(run, delivery);
        }
        work.inTransaction(() -> {
            steps.finish(delivery.number(), outcome, taken.rows(), taken.faulty());
            return null;
        });
        return Optional.empty();
    }

    private Taken take(JobRun run, ReceivedImport delivery, ListSource source) throws IOException {
        Set<String> seen = new HashSet<>();
        Taken taken = new Taken(0, 0, false);
        try (InputStream stored = vault.open(delivery.file());
                SpooledFile file = SpooledFile.receive(stored, delivery.fileName(), ReceivedListDesk.LIMITS);
                RawRows rows = file.rows(ReceivedListDesk.LIMITS)) {
            ReceivedColumns columns = ReceivedColumns.find(rows, source);
            for (List<ReadRow> portion = next(rows, columns, source, delivery);
                    !portion.isEmpty() && !taken.superseded();
                    portion = next(rows, columns, source, delivery)) {
                run.progress("taking", taken.rows(), 0);
                List<ReadRow> now = portion;
                int faulty = work.inTransaction(() -> steps.take(delivery.number(), source, now, seen));
                taken = taken.and(now.size(), faulty);
            }
        }
        return taken;
    }

    private List<ReadRow> next(RawRows rows, ReceivedColumns columns, ListSource source, ReceivedImport delivery) {
        List<ReadRow> portion = new ArrayList<>();
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            portion.add(judge.judge(row, columns, source, delivery.asOf()));
            if (portion.size() == AT_ONCE) {
                break;
            }
        }
        return portion;
    }

    private void end(JobRun run, ReceivedImport delivery) {
        long ended = 0;
        while (work.inTransaction(() -> steps.end(delivery.number(), AT_ONCE))) {
            ended += AT_ONCE;
            run.progress("ending", ended, 0);
        }
    }

    private record Taken(int rows, int faulty, boolean superseded) {

        Taken and(int more, int moreFaulty) {
            return moreFaulty < 0 ? new Taken(rows, faulty, true) : new Taken(rows + more, faulty + moreFaulty, false);
        }
    }
}
