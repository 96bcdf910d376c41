package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.scoring.ChangeScoringModel;
import org.creditportal.checks.api.trial.TryRuleLine;
import org.creditportal.checks.api.trial.TryScoringModel;
import org.creditportal.checks.domain.rule.KeptTrial;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.RequestJob;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.turn.Turns;

/** Takes trials of changed rules and scoring models in. */
@ApplicationScoped
public class TrialDesk {

    @Inject
    ChangesOnTrial changes;

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
        ChangeRuleLine change = command.change();
        changes.demand(change);
        String key = key(change);
        return known(key, command.from(), command.until())
                .orElseGet(() -> begun(
                        new KeptTrial(change, key, command.from(), command.until(), signature()),
                        change.area() + " " + change.line().id()));
    }

    /** The same of a scoring model, for whoever may propose it. */
    KeptTrial request(TryScoringModel command) {
        ChangeScoringModel change = command.change();
        changes.demand(change);
        String key = key(change);
        return known(key, command.from(), command.until())
                .orElseGet(() -> begun(
                        new KeptTrial(change, key, command.from(), command.until(), signature()),
                        change.model().name().zh()));
    }

    /** Of a change that is proposed: over the last year, unless it was tried a while ago over whatever period its proposer chose. */
    void requestAtProposal(ChangeRuleLine change) {
        LocalDate today = legalDate.today();
        unlessTried(change, () -> request(new TryRuleLine(change, today.minusYears(1), today)));
    }

    /** The same of a scoring model. */
    void requestAtProposal(ChangeScoringModel change) {
        LocalDate today = legalDate.today();
        unlessTried(change, () -> request(new TryScoringModel(change, today.minusYears(1), today)));
    }

    private void unlessTried(Object change, Supplier<KeptTrial> trial) {
        if (find(change).filter(this::isFresh).isEmpty()) {
            trial.get();
        }
    }

    /** The newest trial of the change of rules or of a scoring model. */
    Optional<KeptTrial> find(Object change) {
        return trials.newest(key(change));
    }

    private Optional<KeptTrial> known(String key, LocalDate from, LocalDate until) {
        turns.take("checks.trial:" + key);
        return trials.newest(key)
                .filter(trial -> trial.from().equals(from) && trial.until().equals(until) && isFresh(trial));
    }

    private KeptTrial begun(KeptTrial trial, String title) {
        trials.add(trial);
        jobs.request(new RequestJob(RuleTrialJob.KIND, trial.number(), title));
        return trial;
    }

    private Signature signature() {
        return signatories.current().sign(clock.instant());
    }

    private boolean isFresh(KeptTrial trial) {
        return trial.isFreshAt(clock.instant());
    }

    private static String key(Object change) {
        return Digests.sm3(LookJson.write(change).getBytes(StandardCharsets.UTF_8));
    }
}
