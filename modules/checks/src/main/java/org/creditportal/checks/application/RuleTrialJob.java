package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.api.trial.RuleTrialRow;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.rule.KeptTrial;
import org.creditportal.checks.domain.rule.KeptTrialRow;
import org.creditportal.checks.domain.rule.RuleTrial;
import org.creditportal.checks.domain.rule.TrialCount;
import org.creditportal.kernel.job.JobHandler;
import org.creditportal.kernel.job.JobResult;
import org.creditportal.kernel.job.JobRun;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.work.TenantWork;

/** Tries changed rules, or a changed scoring model, on every answer of the period, a portion a transaction. Begun again, it begins anew. */
@ApplicationScoped
public class RuleTrialJob implements JobHandler {

    static final String KIND = "checks.trial";

    private static final int AT_ONCE = 500;

    @Inject
    private StoredTrials trials;

    @Inject
    private PastAnswers past;

    @Inject
    private ChangesOnTrial changes;

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
    public String origin(String parameters) {
        return "/checks/rule-trial.xhtml?number=" + parameters;
    }

    @Override
    public Optional<JobResult> run(JobRun run) {
        KeptTrial trial = work.inTransaction(() -> trials.require(run.parameters()));
        if (!trial.hasEnded()) {
            Going going = work.inTransaction(() -> begun(run, trial));
            for (PastAnswers.Asked asked : going.asked) {
                looks(going, asked);
                batches(going, asked);
            }
            work.inTransaction(() -> ended(going));
        }
        return Optional.empty();
    }

    private Going begun(JobRun run, KeptTrial trial) {
        trials.forgetRows(trial);
        TriedChange change = changes.of(trial);
        Instant from = trial.from().atStartOfDay(tenants.current().zone()).toInstant();
        Instant until =
                trial.until().plusDays(1).atStartOfDay(tenants.current().zone()).toInstant();
        List<PastAnswers.Asked> asked = change.areas().stream()
                .map(area -> new PastAnswers.Asked(area, from, until))
                .toList();
        return new Going(run, trial, asked, change, (int)
                asked.stream().mapToLong(past::count).sum());
    }

    private void looks(Going going, PastAnswers.Asked asked) {
        long last = 0;
        List<Look> portion = looksAfter(asked, last);
        while (!portion.isEmpty()) {
            List<Look> some = portion;
            some.forEach(going::take);
            last = some.get(some.size() - 1).id();
            keep(going);
            portion = looksAfter(asked, last);
        }
    }

    private List<Look> looksAfter(PastAnswers.Asked asked, long last) {
        return work.inTransaction(() -> past.looks(asked, last, AT_ONCE));
    }

    private void batches(Going going, PastAnswers.Asked asked) {
        long last = 0;
        List<BatchCheck> some = batchesAfter(asked, last);
        while (!some.isEmpty()) {
            some.forEach(batch -> lines(going, batch));
            last = some.get(some.size() - 1).id();
            some = batchesAfter(asked, last);
        }
    }

    private List<BatchCheck> batchesAfter(PastAnswers.Asked asked, long last) {
        return work.inTransaction(() -> past.batches(asked, last, AT_ONCE));
    }

    private void lines(Going going, BatchCheck batch) {
        int last = 0;
        List<BatchLook> portion = linesAfter(batch, last);
        while (!portion.isEmpty()) {
            List<BatchLook> some = portion;
            some.forEach(look -> going.take(batch, look));
            last = some.get(some.size() - 1).line();
            keep(going);
            portion = linesAfter(batch, last);
        }
    }

    private List<BatchLook> linesAfter(BatchCheck batch, int last) {
        return work.inTransaction(() -> past.lines(batch, last, AT_ONCE));
    }

    private void keep(Going going) {
        work.inTransaction(() -> {
            KeptTrial trial = trials.requireForChange(going.trial.number());
            trial.goOn(going.count, going.answers);
            trials.addRows(going.found);
            return trial.number();
        });
        going.found.clear();
        going.run.progress("trying", going.count.all(), going.answers);
    }

    private String ended(Going going) {
        KeptTrial trial = trials.requireForChange(going.trial.number());
        trial.goOn(going.count, going.count.all());
        trial.end(clock.instant());
        return trial.number();
    }

    /** One change on one answer after the other. */
    private static final class Going {

        private final JobRun run;
        private final KeptTrial trial;
        private final List<PastAnswers.Asked> asked;
        private final TriedChange change;
        private final int answers;
        private final List<KeptTrialRow> found = new ArrayList<>();
        private TrialCount count = TrialCount.NONE;

        Going(JobRun run, KeptTrial trial, List<PastAnswers.Asked> asked, TriedChange change, int answers) {
            this.run = run;
            this.trial = trial;
            this.asked = asked;
            this.change = change;
            this.answers = answers;
        }

        void take(Look look) {
            RuleTrial.Tried tried = change.of(look.area(), look.rules(), look.answer());
            take(tried, look.answer().on(), look.checkNumber(), null, look.bureau());
        }

        void take(BatchCheck batch, BatchLook look) {
            RuleTrial.Tried tried = change.of(batch.matter().area(), batch.rules(), look.answer());
            take(tried, look.answer().on(), batch.number(), look.line(), batch.bureau());
        }

        private void take(RuleTrial.Tried tried, LocalDate on, String number, Integer line, String bureau) {
            count = count.with(tried, line != null);
            if (tried.isDifferent()) {
                RuleTrialRow row = new RuleTrialRow(
                        number, line, on, tried.before(), tried.after(), tried.scoreBefore(), tried.scoreAfter());
                found.add(new KeptTrialRow(trial, row, bureau));
            }
        }
    }
}
