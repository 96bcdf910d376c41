package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.scoring.CreditScoreNumber;
import org.creditportal.checks.api.scoring.CreditScoreRow;
import org.creditportal.checks.api.scoring.CreditScoreView;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.api.scoring.ScoringModelRow;
import org.creditportal.checks.api.scoring.ScoringModelView;
import org.creditportal.checks.api.scoring.ScoringModelView.EditionRow;
import org.creditportal.checks.api.scoring.ScoringModels;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.LookedAtPersons;
import org.creditportal.checks.domain.check.Looks;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.checks.domain.scoring.KeptScore;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;

@Stateless
@DenyAll
@Local(ScoringModels.class)
public class ScoringModelsBean implements ScoringModels {

    @Inject
    ModelsInForce models;

    @Inject
    StoredModelEditions released;

    @Inject
    KeptScores scores;

    @Inject
    Looks looks;

    @Inject
    CheckViews views;

    @Inject
    CheckScope scope;

    @Inject
    LegalDate legalDate;

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public List<ScoringModelRow> search() {
        return models.on(legalDate.today()).stream()
                .map(model -> new ScoringModelRow(
                        model.id(),
                        model.name(),
                        areas(model),
                        model.edition(),
                        model.validFrom(),
                        model.indicators().size()))
                .toList();
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public ScoringModelView require(String id, Integer edition) {
        List<ScoringModel> all = models.all(id);
        LocalDate today = legalDate.today();
        ScoringModel asked = all.stream()
                .filter(known -> edition == null ? !known.validFrom().isAfter(today) : known.edition() == edition)
                .findFirst()
                .or(() -> edition == null ? all.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new NotFoundException("ScoringModel", id));
        List<EditionRow> editions = new ArrayList<>();
        released.of(id)
                .forEach(known -> editions.add(
                        new EditionRow(known.edition(), known.content().validFrom(), known.releasedByName())));
        all.stream()
                .filter(known -> known.edition() == 0)
                .forEach(file -> editions.add(new EditionRow(0, file.validFrom(), null)));
        return new ScoringModelView(asked, areas(asked), editions);
    }

    private List<LocalizedText> areas(ScoringModel model) {
        return model.areas().stream().map(views::areaName).toList();
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public Page<CreditScoreRow> searchScores(String subject, String model, Order order, int page, int size) {
        Page<KeptScore> found = scores.search(subject, model, scope.onlyBureau(), order, page, size);
        Set<String> newest =
                scores.newest(found.items().stream().map(KeptScore::number).toList());
        return found.map(score -> row(score, newest));
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public CreditScoreView require(CreditScoreNumber number) {
        KeptScore kept = scores.require(number.value());
        if (!scope.sees(kept.bureau())) {
            throw new NotFoundException("CreditScore", number);
        }
        Look look = looks.of(kept.checkNumber()).stream()
                .filter(known -> known.number().equals(kept.lookNumber()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("CreditScore", number));
        scope.noteLook(LookedAtPersons.of(List.of(look), List.of()), kept.number());
        return new CreditScoreView(
                row(kept, scores.newest(List.of(kept.number()))),
                look.answer().score(),
                Answering.again(look.rules(), look.answer()).saysTheSameAs(look.answer()));
    }

    private CreditScoreRow row(KeptScore score, Set<String> newest) {
        return new CreditScoreRow(
                score.number(),
                score.checkNumber(),
                score.subjectName(),
                models.name(score.model(), score.edition()),
                score.edition(),
                score.points(),
                score.grade(),
                score.scoredOn(),
                score.validUntil(),
                newest.contains(score.number()) && !legalDate.today().isAfter(score.validUntil()));
    }
}
