package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.GradeBounds;
import org.creditportal.responsibility.api.assessment.Indicator;

/** What a new edition changes, as whoever releases it reads it: what stays is not told. */
@ApplicationScoped
class SchemeWords {

    private static final String BETWEEN = "; ";
    private static final String BECOMES = " \u2192 ";

    @Inject
    private TenantDirectory tenants;

    void tell(AssessmentScheme former, AssessmentScheme next, ProposalWords words) {
        Locale language = words.language();
        words.text("AssessmentRow.scheme", change(former.name(), next.name(), SchemeWords::both))
                .text("AreaView.citation", change(former.citation(), next.citation(), SchemeWords::place))
                .text("AssessmentScheme.commonMarks", change(former.commonMarks(), next.commonMarks(), String::valueOf))
                .text(
                        "AssessmentScheme.individualMarks",
                        change(former.individualMarks(), next.individualMarks(), String::valueOf))
                .text("AssessmentScheme.grades", change(former.grades(), next.grades(), SchemeWords::bounds))
                .text(
                        "AssessmentScheme.selfScoreWorkingDays",
                        change(former.selfScoreWorkingDays(), next.selfScoreWorkingDays(), String::valueOf))
                .text(
                        "AssessmentScheme.contestWorkingDays",
                        change(former.contestWorkingDays(), next.contestWorkingDays(), String::valueOf))
                .text(
                        "AssessmentScheme.rectificationWorkingDays",
                        change(former.rectificationWorkingDays(), next.rectificationWorkingDays(), String::valueOf));
        Map<String, Indicator> before = byId(former);
        Map<String, Indicator> after = byId(next);
        next.indicators().forEach(indicator -> {
            Indicator known = before.get(indicator.id());
            words.text(
                    known == null ? "schemeEdit.label.added" : "schemeEdit.label.changed",
                    known == null ? told(indicator, language) : change(known, indicator, each -> told(each, language)));
        });
        former.indicators().stream()
                .filter(indicator -> !after.containsKey(indicator.id()))
                .forEach(indicator -> words.text("schemeEdit.label.dropped", told(indicator, language)));
    }

    private static Map<String, Indicator> byId(AssessmentScheme scheme) {
        return scheme.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    }

    /** Nothing where both read the same. */
    private static <T> String change(T former, T next, Function<T, String> telling) {
        String before = telling.apply(former);
        String after = telling.apply(next);
        return before.equals(after) ? null : before + BECOMES + after;
    }

    private String told(Indicator indicator, Locale language) {
        Texts texts = Texts.of("responsibility", language);
        List<String> parts = new ArrayList<>();
        parts.add(both(indicator.name()));
        parts.add(texts.get("IndicatorKind." + indicator.kind()));
        parts.add(texts.get("Indicator.marks") + " " + plain(indicator.marks()));
        if (indicator.value() != null) {
            parts.add(texts.get("Indicator.value") + " " + plain(indicator.value()));
        }
        if (indicator.figure() != null) {
            parts.add(figure(indicator.figure(), language));
        }
        if (indicator.base() != null) {
            parts.add(texts.get("Indicator.base") + " " + figure(indicator.base(), language));
        }
        if (!indicator.bureaus().isEmpty()) {
            parts.add(indicator.bureaus().stream()
                    .map(bureau -> tenants.current()
                            .bureau(bureau)
                            .map(known -> known.name().text(language))
                            .orElse(bureau))
                    .collect(Collectors.joining(", ")));
        }
        return String.join(BETWEEN, parts);
    }

    private static String figure(String figure, Locale language) {
        FigureKey key = FigureKey.of(figure);
        return Texts.of(key.module(), language).get("supervised." + key.kind());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String both(LocalizedText text) {
        return text.zh() + " / " + text.en();
    }

    private static String place(Citation citation) {
        return citation.document() + (citation.article() == null ? "" : " " + citation.article());
    }

    private static String bounds(GradeBounds grades) {
        return grades.excellent() + ", " + grades.good() + ", " + grades.satisfactory();
    }
}
