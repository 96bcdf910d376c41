package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * How subjects of a field are scored, as it holds from a day on until the next edition does: no formula, so that every point can
 * be explained.
 *
 * @param id slug, unique in the tenant
 * @param edition 0 as the tenant's file has it, then counted
 * @param validFrom first day
 * @param areas ids of the areas in whose matters it is used; an area has one model at the most
 * @param subjects kinds of subjects that it is for; all where it names none
 * @param citation the document's sentence that asks for it
 * @param indicators whose weights come to 100
 * @param grades the best first
 * @param assumption whether indicators and grades are the office's own, for it to confirm
 */
public record ScoringModel(
        String id,
        int edition,
        LocalDate validFrom,
        LocalizedText name,
        List<String> areas,
        List<SubjectKind> subjects,
        Citation citation,
        List<ScoreIndicator> indicators,
        List<ScoreGrade> grades,
        boolean assumption,
        List<String> requirements,
        String note)
        implements Serializable {

    public static final int ALL_POINTS = 100;

    public ScoringModel {
        areas = areas == null ? List.of() : List.copyOf(areas);
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        grades = grades == null ? List.of() : List.copyOf(grades);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    public boolean isFor(SubjectKind subject) {
        return subjects.isEmpty() || subjects.contains(subject);
    }

    /** Whether an indicator counts entries of the list. */
    public boolean restsOn(StandingDelivery list) {
        return indicators.stream().anyMatch(indicator -> indicator.counts().namesList(list.list(), list.colour()));
    }

    /** The same under the number of an edition. */
    public ScoringModel of(int number) {
        return new ScoringModel(
                id,
                number,
                validFrom,
                name,
                areas,
                subjects,
                citation,
                indicators,
                grades,
                assumption,
                requirements,
                note);
    }

    /** The lowest grade. */
    public ScoreGrade lowest() {
        return grades.get(grades.size() - 1);
    }

    public boolean hasGrade(String grade) {
        return grades.stream().anyMatch(known -> known.grade().equals(grade));
    }

    /**
     * Refuses a model by which nobody may be scored.
     *
     * @throws CheckRefusedException where words or the citation are missing, an indicator counts nothing, weights do not come to 100,
     *     or bands or grades do not reach from nothing to all
     */
    public void demandSound() {
        if (isBlank(id) || isBlank(name) || areas.isEmpty() || citation == null || isBlank(citation.document())) {
            throw new CheckRefusedException(ChecksError.MODEL_INCOMPLETE);
        }
        if (indicators.stream().mapToInt(ScoreIndicator::weight).sum() != ALL_POINTS
                || repeats(indicators.stream().map(ScoreIndicator::id).toList())) {
            throw new CheckRefusedException(ChecksError.MODEL_WEIGHTS, ALL_POINTS);
        }
        indicators.stream()
                .filter(indicator -> isBlank(indicator.name())
                        || indicator.weight() < 0
                        || indicator.months() < 0
                        || indicator.counts().always()
                        || !indicator.counts().grades().isEmpty()
                        || !indicator.hasBands())
                .findFirst()
                .ifPresent(broken -> {
                    throw new CheckRefusedException(ChecksError.MODEL_INDICATOR, String.valueOf(broken.id()));
                });
        if (!hasGrades()) {
            throw new CheckRefusedException(ChecksError.MODEL_GRADES);
        }
    }

    private boolean hasGrades() {
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i).from() >= grades.get(i - 1).from()) {
                return false;
            }
        }
        return grades.size() > 1
                && lowest().from() == 0
                && grades.get(0).from() <= ALL_POINTS
                && !repeats(grades.stream().map(ScoreGrade::grade).toList())
                && grades.stream().noneMatch(grade -> isBlank(grade.words()) || grade.validMonths() < 1);
    }

    private static boolean repeats(List<String> names) {
        return new HashSet<>(names).size() < names.size();
    }

    private static boolean isBlank(LocalizedText text) {
        return text == null || isBlank(text.zh()) || isBlank(text.en());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
