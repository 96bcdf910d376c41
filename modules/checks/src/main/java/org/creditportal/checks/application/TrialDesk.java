package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.rule.TryRuleLine;
import org.creditportal.checks.domain.rule.KeptTrial;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.RequestJob;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.turn.Turns;

/** Takes trials of changed rules in. */
@ApplicationScoped
public class TrialDesk {

    @Inject
    RuleChanges changes;

    @Inject
    StoredTrials trials;

    @Inject
    BackgroundJobs jobs;

    @Inject
    Signatories signatories;

    @Inject
    Turns turns;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    /** The trial of just this, which is there already or begins once the transaction is through. */
    KeptTrial request(TryRuleLine command) {
        changes.changed(command.change());
        String key = key(command.change());
        turns.take("checks.trial:" + key);
        return trials.newest(key)
                .filter(known ->
                        known.from().equals(command.from()) && known.until().equals(command.until()) && isFresh(known))
                .orElseGet(() -> begun(command, key));
    }

    /** Of a change that is proposed: over the last year, unless it was tried a while ago over whatever period its proposer chose. */
    void requestAtProposal(ChangeRuleLine change) {
        String key = key(change);
        if (trials.newest(key).filter(this::isFresh).isEmpty()) {
            LocalDate today = legalDate.today();
            request(new TryRuleLine(change, today.minusYears(1), today));
        }
    }

    /** The newest trial of the change. */
    Optional<KeptTrial> find(ChangeRuleLine change) {
        return trials.newest(key(change));
    }

    private KeptTrial begun(TryRuleLine command, String key) {
        KeptTrial trial = new KeptTrial(
                command.change(),
                key,
                command.from(),
                command.until(),
                signatories.current().sign(clock.instant()));
        trials.add(trial);
        jobs.request(new RequestJob(
                RuleTrialJob.KIND,
                trial.number(),
                command.change().area() + " " + command.change().line().id()));
        return trial;
    }

    private boolean isFresh(KeptTrial trial) {
        return trial.isFreshAt(clock.instant());
    }

    private static String key(ChangeRuleLine change) {
        return Digests.sm3(LookJson.write(change).getBytes(StandardCharsets.UTF_8));
    }
}
