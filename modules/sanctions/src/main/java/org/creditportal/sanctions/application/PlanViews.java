package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.Officer;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.supervision.InspectionRow;
import org.creditportal.sanctions.api.supervision.PlanRow;
import org.creditportal.sanctions.api.supervision.PlanState;
import org.creditportal.sanctions.api.supervision.PlanView;
import org.creditportal.sanctions.domain.supervision.InspectionPlan;
import org.creditportal.sanctions.domain.supervision.Inspector;
import org.creditportal.sanctions.domain.supervision.PlannedInspection;
import org.creditportal.sanctions.domain.supervision.PlannedSubject;
import org.creditportal.sanctions.domain.supervision.ToldResult;

/** Plans as officers see them. */
@ApplicationScoped
class PlanViews {

    @Inject
    private SanctionOfficers officers;

    static PlanRow row(InspectionPlan plan) {
        return new PlanRow(
                plan.number(),
                plan.matter(),
                plan.bureau(),
                plan.from(),
                plan.until(),
                plan.state(),
                plan.subjectCount(),
                plan.inspectionCount(),
                plan.toldCount());
    }

    PlanView view(InspectionPlan plan) {
        boolean drawn = plan.seed() != null;
        Officer officer = officers.officer();
        boolean telling = plan.state() == PlanState.DRAWN
                && officer.may(SanctionsPermission.SANCTIONS_SUPERVISE)
                && officers.current().isOf(plan.bureau());
        return new PlanView(
                row(plan),
                plan.version(),
                plan.seed(),
                plan.isReproduced(),
                drawn ? plan.ordinary() : null,
                drawn ? plan.marked() : null,
                plan.inspectors().stream().map(Inspector::told).toList(),
                inspections(plan).toList(),
                plan.stepRows(),
                telling,
                next(plan, officer));
    }

    private Set<PlanState> next(InspectionPlan plan, Officer officer) {
        return officer.may(SanctionsPermission.SANCTIONS_REVIEW) ? plan.nextFor(officers.current()) : Set.of();
    }

    /** What was found at the subjects, the newest first. */
    static List<InspectionRow> results(List<InspectionPlan> plans, Collection<String> subjectNumbers) {
        return plans.stream()
                .flatMap(PlanViews::inspections)
                .filter(row -> row.result() != null && subjectNumbers.contains(row.subjectNumber()))
                .sorted(Comparator.comparing(InspectionRow::inspectedOn).reversed())
                .toList();
    }

    private static Stream<InspectionRow> inspections(InspectionPlan plan) {
        List<PlannedSubject> subjects = plan.subjects();
        Map<String, String> inspectors =
                plan.inspectors().stream().collect(Collectors.toMap(Inspector::card, Inspector::told));
        return plan.inspections().stream()
                .map(inspection -> row(plan, inspection, subjects.get(inspection.subject() - 1), inspectors));
    }

    private static InspectionRow row(
            InspectionPlan plan, PlannedInspection inspection, PlannedSubject subject, Map<String, String> inspectors) {
        ToldResult told = plan.result(inspection.place()).orElse(null);
        return new InspectionRow(
                plan.number(),
                plan.matter(),
                plan.bureau(),
                inspection.place(),
                subject.subjectNumber(),
                subject.name(),
                subject.code(),
                inspection.visit(),
                inspection.mark(),
                inspection.cards().stream().map(inspectors::get).toList(),
                told == null ? null : told.result(),
                told == null ? null : told.inspectedOn(),
                told == null ? null : told.inspectionRecord(),
                told == null ? null : told.recordNumber(),
                told == null ? null : told.note());
    }
}
