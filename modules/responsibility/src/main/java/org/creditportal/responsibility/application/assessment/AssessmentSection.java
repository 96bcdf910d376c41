package org.creditportal.responsibility.application.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.IndicatorKind;

/** {@code assessment.yaml}: marks that come to a hundred for every bureau, and indicators that say what they rest on. */
public final class AssessmentSection implements TenantSection<AssessmentScheme> {

    private static final int HUNDRED = 100;

    @Override
    public String file() {
        return "assessment";
    }

    @Override
    public Class<AssessmentScheme> shape() {
        return AssessmentScheme.class;
    }

    @Override
    public void check(TenantFileCheck file) {
        JsonNode root = file.root();
        file.checkSource(root);
        file.refuseRepeated(
                TenantFileCheck.elements(root.path("indicators")).map(indicator -> indicator.path("id")),
                "the indicator '%s' is there twice");
        root.path("indicators").forEach(indicator -> check(file, indicator));
        checkSums(file, root);
        JsonNode grades = root.path("grades");
        if (grades.path("excellent").asInt() <= grades.path("good").asInt()
                || grades.path("good").asInt() <= grades.path("satisfactory").asInt()) {
            file.report(grades, "a better grade begins at more points");
        }
    }

    private static void check(TenantFileCheck file, JsonNode indicator) {
        file.checkBureaus(indicator.path("bureaus"));
        Stream.of(IndicatorKind.values())
                .filter(kind -> kind.name().equals(indicator.path("kind").asText()))
                .forEach(kind -> check(file, indicator, kind));
    }

    private static void check(TenantFileCheck file, JsonNode indicator, IndicatorKind kind) {
        demand(file, indicator, "figure", kind.rests());
        demand(file, indicator, "base", kind.compares());
        demand(file, indicator, "value", kind == IndicatorKind.COUNT || kind == IndicatorKind.DEDUCTION);
        if ((kind == IndicatorKind.VETO) != (marks(indicator).signum() == 0)) {
            file.report(indicator, "a veto has no marks, and everything else has some");
        }
    }

    private static void demand(TenantFileCheck file, JsonNode indicator, String property, boolean needed) {
        if (indicator.has(property) != needed) {
            file.report(indicator, "an indicator of this kind " + (needed ? "needs '" : "has no '") + property + "'");
        }
    }

    private static void checkSums(TenantFileCheck file, JsonNode root) {
        int common = root.path("commonMarks").asInt();
        int individual = root.path("individualMarks").asInt();
        if (common + individual != HUNDRED) {
            file.report(root.path("commonMarks"), "common and individual marks come to " + (common + individual));
        }
        BigDecimal all = sum(root, null);
        if (all.compareTo(BigDecimal.valueOf(common)) != 0) {
            file.report(root.path("indicators"), "the indicators of all bureaus come to " + all);
        }
        Set<String> bureaus = new TreeSet<>();
        root.path("indicators")
                .forEach(indicator -> indicator.path("bureaus").forEach(bureau -> bureaus.add(bureau.asText())));
        bureaus.forEach(bureau -> {
            BigDecimal own = sum(root, bureau);
            if (own.compareTo(BigDecimal.valueOf(individual)) != 0) {
                file.report(root.path("indicators"), "the indicators of '" + bureau + "' come to " + own);
            }
        });
    }

    /** Marks of the hundred: of all bureaus for {@code null}, else of a single one. */
    private static BigDecimal sum(JsonNode root, String bureau) {
        return TenantFileCheck.elements(root.path("indicators"))
                .filter(indicator -> isOfTheHundred(indicator.path("kind").asText()))
                .filter(indicator -> bureau == null
                        ? indicator.path("bureaus").isEmpty()
                        : TenantFileCheck.elements(indicator.path("bureaus"))
                                .anyMatch(each -> each.asText().equals(bureau)))
                .map(AssessmentSection::marks)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isOfTheHundred(String kind) {
        return !kind.equals(IndicatorKind.BONUS.name()) && !kind.equals(IndicatorKind.VETO.name());
    }

    private static BigDecimal marks(JsonNode indicator) {
        return indicator.path("marks").decimalValue();
    }
}
