package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.scoring.ChangeScoringModel;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.checks.api.scoring.ModelTrialRow;
import org.creditportal.checks.api.scoring.ModelTrialView;
import org.creditportal.checks.api.scoring.ModelTrials;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.Looks;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.identity.api.CurrentOfficer;

@Stateless
@DenyAll
@Local(ModelTrials.class)
public class ModelTrialsBean implements ModelTrials {

    private static final int TRIED_OF_EACH_AREA = 200;

    @Inject
    ModelChanges changes;

    @Inject
    Looks looks;

    @Inject
    CheckScope scope;

    @Inject
    CurrentOfficer currentOfficer;

    @Override
    @RolesAllowed(ChecksPermission.MODELS_PROPOSE)
    public ModelTrialView findTrial(ChangeScoringModel change) {
        changes.demandProposer(change, currentOfficer.require());
        ScoringModel changed = changes.changed(change);
        List<ModelTrialRow> different = new ArrayList<>();
        int tried = 0;
        for (String area : changes.areas(change)) {
            ScoringModel model = changed.areas().contains(area) ? changed : null;
            List<Look> kept = seen(area);
            kept.forEach(look -> different(look, model).ifPresent(different::add));
            tried += kept.size();
        }
        return new ModelTrialView(tried, different);
    }

    private List<Look> seen(String area) {
        return looks.newest(area, TRIED_OF_EACH_AREA).stream()
                .filter(look -> look.subjectNumber() != null && scope.sees(look.bureau()))
                .toList();
    }

    private static Optional<ModelTrialRow> different(Look look, ScoringModel model) {
        LookAnswer then = look.answer();
        LookAnswer tried = Answering.tried(look.rules().with(model), then);
        ModelTrialRow row = new ModelTrialRow(
                look.checkNumber(), then.on(), then.score(), tried.score(), then.effectKinds(), tried.effectKinds());
        boolean same =
                row.before().equals(row.after()) && Objects.equals(grade(row.scoreBefore()), grade(row.scoreAfter()));
        return same ? Optional.empty() : Optional.of(row);
    }

    private static String grade(CreditScore score) {
        return score == null ? null : score.grade();
    }
}
