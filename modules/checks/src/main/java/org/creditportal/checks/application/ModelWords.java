package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.checks.api.scoring.ScoreBand;
import org.creditportal.checks.api.scoring.ScoreGrade;
import org.creditportal.checks.api.scoring.ScoreIndicator;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.ListTypeDirectory;

/** A scoring model as whoever releases it reads it. */
@ApplicationScoped
class ModelWords {

    @Inject
    private CheckViews views;

    @Inject
    private ListTypeDirectory types;

    void tell(ScoringModel model, ProposalWords words) {
        Locale language = words.language();
        words.text("ScoringModel.id", model.id())
                .both("ScoringModel.name", model.name())
                .day("RuleTableRow.validFrom", model.validFrom())
                .texts(
                        "ScoringModel.areas",
                        model.areas().stream()
                                .map(area -> views.areaName(area).text(language))
                                .toList())
                .constants("ruleEdit.label.subjects", "records", "SubjectKind.", model.subjects())
                .citations("ScoringModel.citation", List.of(model.citation()));
        model.indicators()
                .forEach(indicator -> words.text("CreditScoreLine.indicator", indicator(indicator, language)));
        model.grades().forEach(grade -> words.text("CreditScore.grade", grade(grade, language)));
    }

    private String indicator(ScoreIndicator indicator, Locale language) {
        Texts texts = Texts.of("checks", language);
        Stream<String> told = Stream.of(
                indicator.name().text(language),
                texts.get("CreditScoreLine.weight") + " " + indicator.weight(),
                counts(indicator, language),
                indicator.months() == 0
                        ? texts.get("model.paragraph.inForce")
                        : texts.get("model.paragraph.months", indicator.months()),
                indicator.bands().stream().map(ModelWords::band).collect(Collectors.joining(", ")));
        return Stream.concat(
                        told, indicator.veto() ? Stream.of(texts.get("ScoreIndicator.veto")) : Stream.<String>empty())
                .collect(Collectors.joining("; "));
    }

    private String counts(ScoreIndicator indicator, Locale language) {
        Texts lists = Texts.of("lists", language);
        Texts records = Texts.of("records", language);
        return Stream.of(
                        indicator.counts().lists().stream().map(list -> types.nameOf(list, language)),
                        indicator.counts().colours().stream().map(colour -> lists.get("ListColour." + colour.name())),
                        indicator.counts().records().stream().map(kind -> records.get("RecordKind." + kind)),
                        indicator.counts().measures().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining(", "));
    }

    private static String band(ScoreBand band) {
        return "\u2265" + band.from() + ": " + band.share() + "%";
    }

    private static String grade(ScoreGrade grade, Locale language) {
        return grade.grade() + " \u2265" + grade.from() + ", " + grade.words().text(language) + ", "
                + Texts.of("checks", language).get("model.paragraph.valid", grade.validMonths());
    }
}
