package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.scoring.ChangeScoringModel;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.responsibility.api.AreaPolicy;

/**
 * Changes of scoring models, judged: the model is sound, names what there is, begins today or later, is the only one of its areas, and
 * keeps the grades that the areas' rules name.
 */
@ApplicationScoped
public class ModelChanges {

    @Inject
    ModelsInForce models;

    @Inject
    RulesInForce rules;

    @Inject
    ListTypeDirectory lists;

    @Inject
    LegalDate legalDate;

    /**
     * Refuses officers of bureaus that do not lead every area of the model, as it was and as it is to be: the credit office leads all.
     *
     * @throws CheckRefusedException where an area is another bureau's
     */
    void demandProposable(ChangeScoringModel change, Officer officer) {
        foreign(change, officer).ifPresent(area -> {
            throw new CheckRefusedException(ChecksError.MODEL_AREA_FOREIGN, area);
        });
    }

    /** Whether the officer's bureau leads every area of the model. */
    boolean mayPropose(ChangeScoringModel change, Officer officer) {
        return foreign(change, officer).isEmpty();
    }

    private Optional<String> foreign(ChangeScoringModel change, Officer officer) {
        return areas(change).stream()
                .filter(area -> !leads(officer, rules.assigned(area)))
                .findFirst();
    }

    /** Whether the officer's bureau leads the area; where nobody leads it, those who answer for it do. */
    static boolean leads(Officer officer, AreaPolicy area) {
        String bureau = officer.bureau();
        if (bureau == null || officer.signatory().creditOffice()) {
            return officer.signatory().creditOffice();
        }
        boolean named = area.lead() == null
                ? area.responsible().contains(bureau)
                : area.lead().equals(bureau);
        return named || officer.leadDuties().contains(area.id());
    }

    /** Ids of the areas whose subjects the change scores otherwise: those of the newest edition and those to be. */
    Set<String> areas(ChangeScoringModel change) {
        Set<String> areas = new LinkedHashSet<>(change.model().areas());
        models.all(change.model().id()).stream().limit(1).forEach(former -> areas.addAll(former.areas()));
        return areas;
    }

    /** Number of the newest edition; {@link ChangeScoringModel#NEW} where there is none. */
    int newest(String id) {
        return models.all(id).stream().findFirst().map(ScoringModel::edition).orElse(ChangeScoringModel.NEW);
    }

    /**
     * The edition as the change would make it.
     *
     * @throws CheckRefusedException where a rule for models is broken
     */
    ScoringModel changed(ChangeScoringModel change) {
        ScoringModel model = change.model();
        model.demandSound();
        List<ScoringModel> before = models.all(model.id());
        LocalDate from = model.validFrom();
        if (from == null
                || from.isBefore(legalDate.today())
                || !before.isEmpty() && from.isBefore(before.get(0).validFrom())) {
            throw new CheckRefusedException(ChecksError.RULES_IN_THE_PAST);
        }
        demandKnown(model);
        demandAreas(model);
        before.stream().limit(1).forEach(former -> demandNoGradeLeft(former, model));
        return model.of(before.isEmpty() ? 1 : before.get(0).edition() + 1);
    }

    private void demandKnown(ScoringModel model) {
        model.indicators().stream()
                .flatMap(indicator -> indicator.counts().lists().stream())
                .filter(list -> lists.find(list).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new CheckRefusedException(ChecksError.LINE_NAMES_UNKNOWN, unknown);
                });
    }

    private void demandAreas(ScoringModel model) {
        for (String area : model.areas()) {
            rules.area(area);
            boolean taken = models.on(model.validFrom()).stream()
                    .anyMatch(other ->
                            !other.id().equals(model.id()) && other.areas().contains(area));
            if (taken) {
                throw new CheckRefusedException(ChecksError.MODEL_AREA_TAKEN, area);
            }
            gradesNamed(area)
                    .filter(grade -> !model.hasGrade(grade))
                    .findFirst()
                    .ifPresent(grade -> {
                        throw new CheckRefusedException(ChecksError.MODEL_GRADE_NAMED, grade);
                    });
        }
    }

    /** No rule is left that waits for a grade which nobody is given any more. */
    private void demandNoGradeLeft(ScoringModel former, ScoringModel model) {
        former.areas().stream()
                .filter(area -> !model.areas().contains(area))
                .flatMap(this::gradesNamed)
                .findFirst()
                .ifPresent(grade -> {
                    throw new CheckRefusedException(ChecksError.MODEL_GRADE_NAMED, grade);
                });
    }

    private Stream<String> gradesNamed(String area) {
        return rules.all(area, LocalDate.MAX).stream()
                .limit(1)
                .flatMap(table -> table.lines().stream())
                .map(RuleLine::when)
                .flatMap(when -> when.grades().stream());
    }
}
