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
import org.creditportal.lists.domain.received.UnreadRows;

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
        UnreadRows unread = new UnreadRows();
        Taken taken = take(run, delivery, source, unread);
        ImportOutcome outcome = taken.superseded()
                ? ImportOutcome.SUPERSEDED
                : work.inTransaction(() -> steps.judge(delivery.number(), taken.faulty(), unread));
        if (outcome == ImportOutcome.COMPLETE || outcome == ImportOutcome.ROWS_FAULTY) {
            end(run, delivery, unread);
        }
        work.inTransaction(() -> {
            steps.finish(delivery.number(), outcome, taken.rows(), taken.faulty());
            return null;
        });
        return Optional.empty();
    }

    private Taken take(JobRun run, ReceivedImport delivery, ListSource source, UnreadRows unread) throws IOException {
        try (InputStream stored = vault.open(delivery.file());
                SpooledFile file = SpooledFile.receive(stored, delivery.fileName(), ReceivedListDesk.LIMITS)) {
            NamesOfList names = names(file, delivery, source);
            try (RawRows rows = file.rows(ReceivedListDesk.LIMITS)) {
                Reading reading = new Reading(rows, ReceivedColumns.find(rows, source), source, delivery);
                return take(run, reading, names, unread);
            }
        }
    }

    /** Who is new stays on record: which names a code comes with is known before the first of them is taken in. */
    private NamesOfList names(SpooledFile file, ReceivedImport delivery, ListSource source) throws IOException {
        NamesOfList names = new NamesOfList();
        try (RawRows rows = file.rows(ReceivedListDesk.LIMITS)) {
            Reading reading = new Reading(rows, ReceivedColumns.find(rows, source), source, delivery);
            for (ReadRow row = next(reading); row != null; row = next(reading)) {
                names.add(row);
            }
        }
        return names;
    }

    private Taken take(JobRun run, Reading reading, NamesOfList names, UnreadRows unread) {
        Set<String> seen = new HashSet<>();
        Taken taken = new Taken(0, 0, false);
        String number = reading.delivery().number();
        for (List<ReadRow> portion = portion(reading, names);
                !portion.isEmpty() && !taken.superseded();
                portion = portion(reading, names)) {
            run.progress("taking", taken.rows(), 0);
            List<ReadRow> now = portion;
            int faulty = work.inTransaction(() -> steps.take(number, reading.source(), now, seen, unread));
            taken = taken.and(now.size(), faulty);
        }
        return taken;
    }

    private List<ReadRow> portion(Reading reading, NamesOfList names) {
        List<ReadRow> portion = new ArrayList<>();
        for (ReadRow row = next(reading); row != null; row = next(reading)) {
            portion.add(names.judged(row));
            if (portion.size() == AT_ONCE) {
                break;
            }
        }
        return portion;
    }

    /** The next row; {@code null} at the end. */
    private ReadRow next(Reading reading) {
        RawRow row = reading.columns().next(reading.rows());
        return row == null
                ? null
                : judge.judge(
                        row,
                        reading.columns(),
                        reading.source(),
                        reading.delivery().asOf());
    }

    private void end(JobRun run, ReceivedImport delivery, UnreadRows unread) {
        long looked = 0;
        long after = end(delivery, unread, 0);
        while (after > 0) {
            looked += AT_ONCE;
            run.progress("ending", looked, 0);
            after = end(delivery, unread, after);
        }
    }

    private long end(ReceivedImport delivery, UnreadRows unread, long after) {
        return work.inTransaction(() -> steps.end(delivery.number(), unread, after, AT_ONCE));
    }

    private record Reading(RawRows rows, ReceivedColumns columns, ListSource source, ReceivedImport delivery) {}

    private record Taken(int rows, int faulty, boolean superseded) {

        Taken and(int more, int moreFaulty) {
            return moreFaulty < 0 ? new Taken(rows, faulty, true) : new Taken(rows + more, faulty + moreFaulty, false);
        }
    }
}
