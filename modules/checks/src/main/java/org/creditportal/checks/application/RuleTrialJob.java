package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.RuleTrialRow;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.check.DecidedBy;
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

/** Tries changed rules on every answer of the period, a portion a transaction. Begun again, it begins anew. */
@ApplicationScoped
public class RuleTrialJob implements JobHandler {

    static final String KIND = "checks.trial";

    private static final int AT_ONCE = 500;

    @Inject
    private StoredTrials trials;

    @Inject
    private PastAnswers past;

    @Inject
    private RuleChanges changes;

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
            looks(going);
            batches(going);
            work.inTransaction(() -> ended(going));
        }
        return Optional.empty();
    }

    private Going begun(JobRun run, KeptTrial trial) {
        trials.forgetRows(trial);
        PastAnswers.Asked asked = new PastAnswers.Asked(
                trial.change().area(),
                trial.from().atStartOfDay(tenants.current().zone()).toInstant(),
                trial.until().plusDays(1).atStartOfDay(tenants.current().zone()).toInstant());
        return new Going(run, trial, asked, changes.changed(trial.change()), (int) past.count(asked));
    }

    private void looks(Going going) {
        long last = 0;
        List<Look> portion = looksAfter(going, last);
        while (!portion.isEmpty()) {
            List<Look> some = portion;
            some.forEach(going::take);
            last = some.get(some.size() - 1).id();
            keep(going);
            portion = looksAfter(going, last);
        }
    }

    private List<Look> looksAfter(Going going, long last) {
        return work.inTransaction(() -> past.looks(going.asked, last, AT_ONCE));
    }

    private void batches(Going going) {
        long last = 0;
        List<BatchCheck> some = batchesAfter(going, last);
        while (!some.isEmpty()) {
            some.forEach(batch -> lines(going, batch));
            last = some.get(some.size() - 1).id();
            some = batchesAfter(going, last);
        }
    }

    private List<BatchCheck> batchesAfter(Going going, long last) {
        return work.inTransaction(() -> past.batches(going.asked, last, AT_ONCE));
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
            trials.addRows(going.found.stream()
                    .map(row -> new KeptTrialRow(trial, row))
                    .toList());
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
        private final PastAnswers.Asked asked;
        private final RuleTable changed;
        private final int answers;
        private final List<RuleTrialRow> found = new ArrayList<>();
        private TrialCount count = TrialCount.NONE;

        Going(JobRun run, KeptTrial trial, PastAnswers.Asked asked, RuleTable changed, int answers) {
            this.run = run;
            this.trial = trial;
            this.asked = asked;
            this.changed = changed;
            this.answers = answers;
        }

        void take(Look look) {
            take(look.rules(), look.answer(), look.checkNumber(), null);
        }

        void take(BatchCheck batch, BatchLook look) {
            take(batch.rules(), look.answer(), batch.number(), look.line());
        }

        private void take(DecidedBy rules, LookAnswer then, String number, Integer line) {
            RuleTrial.Tried tried = new RuleTrial(rules, changed).of(then);
            count = count.with(tried, line != null);
            if (tried.isDifferent()) {
                found.add(new RuleTrialRow(number, line, then.on(), tried.before(), tried.after()));
            }
        }
    }
}
