package org.creditportal.responsibility.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * {@code assessment.yaml}: how a tenant assesses its bureaus. A run keeps the scheme as it was.
 *
 * @param version goes up with every change
 * @param commonMarks what the indicators of all bureaus come to
 * @param individualMarks what those of single bureaus come to, for each of them
 * @param selfScoreWorkingDays within how many working days a bureau scores itself where points are given; 0 for a scheme that was
 *     released before there were such days
 * @param contestWorkingDays within how many working days a bureau may contest a score
 * @param rectificationWorkingDays within how many working days an unsatisfactory bureau rectifies
 */
public record AssessmentScheme(
        String id,
        int version,
        LocalizedText name,
        Citation citation,
        int commonMarks,
        int individualMarks,
        GradeBounds grades,
        int selfScoreWorkingDays,
        int contestWorkingDays,
        int rectificationWorkingDays,
        List<Indicator> indicators,
        boolean assumption,
        List<String> requirements,
        String note) {

    public AssessmentScheme {
        indicators = List.copyOf(indicators);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    /** The tenant's. */
    public static AssessmentScheme of(TenantDefinition tenant) {
        return tenant.section(AssessmentScheme.class);
    }

    /** The same as another edition. */
    public AssessmentScheme of(int edition) {
        return new AssessmentScheme(
                id,
                edition,
                name,
                citation,
                commonMarks,
                individualMarks,
                grades,
                selfScoreWorkingDays,
                contestWorkingDays,
                rectificationWorkingDays,
                indicators,
                assumption,
                requirements,
                note);
    }

    /** Ids of the bureaus that have indicators of their own, each once. */
    public List<String> bureaus() {
        return indicators.stream()
                .flatMap(indicator -> indicator.bureaus().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Marks of the hundred that come from the indicators of all bureaus, or of one alone. */
    public BigDecimal marksOf(Predicate<Indicator> concerned) {
        return indicators.stream()
                .filter(indicator -> indicator.kind().ofTheHundred())
                .filter(concerned)
                .map(Indicator::marks)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The figures that it rests on, each once. */
    public List<String> figures() {
        return indicators.stream()
                .filter(indicator -> indicator.kind().rests())
                .flatMap(indicator -> Stream.concat(Stream.of(indicator.figure()), Stream.ofNullable(indicator.base())))
                .distinct()
                .sorted()
                .toList();
    }
}
