package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.supervision.DraftPlan;
import org.creditportal.sanctions.api.supervision.SupervisionTerms;
import org.creditportal.sanctions.api.supervision.TakePlanStep;
import org.creditportal.sanctions.domain.supervision.InspectionPlan;
import org.creditportal.sanctions.domain.supervision.Lot;
import org.creditportal.sanctions.domain.supervision.PlannedSubject;
import org.creditportal.sanctions.domain.supervision.SupervisionMark;

/** Steps of plans: the seed is the portal's own, so that nobody chooses whom the lot falls upon. */
@ApplicationScoped
class PlanSteps {

    private static final int SEED_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private StoredPlans plans;

    @Inject
    private PlanLists lists;

    @Inject
    private StoredMarks marks;

    @Inject
    private SubjectIdentification identification;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private PlanClock clock;

    String draft(DraftPlan command) {
        PlanLists.Read read = lists.read(command);
        if (!read.faults().isEmpty()) {
            throw new SanctionsRefusedException(
                    SanctionsError.PLAN_LINES, read.faults().size());
        }
        InspectionPlan drafted = InspectionPlan.draft(
                officers.officer().bureau(),
                command.matter(),
                command.from(),
                command.until(),
                read.subjects(),
                read.inspectors(),
                officers.sign(command.matter()),
                clock.today());
        plans.add(drafted);
        return drafted.number();
    }

    String take(TakePlanStep command) {
        InspectionPlan plan = locked(command.number().value(), command.seenVersion());
        Signature signature = officers.sign(command.reason());
        switch (command.next()) {
            case DRAWN -> {
                plan.draw(lot(), marksInForce(plan), officers.current(), signature);
                clock.start(plan);
            }
            case DROPPED -> plan.drop(officers.current(), signature);
            case DRAFTED, CLOSED -> throw new SanctionsRefusedException(SanctionsError.STEP_OF_ANOTHER_KIND);
        }
        return null;
    }

    private Lot lot() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        SupervisionTerms terms = clock.terms();
        return new Lot(HexFormat.of().formatHex(seed), terms.ordinary(), terms.marked(), terms.inspectors());
    }

    /** Also marks of subjects that were merged into one of the list meanwhile. */
    private Map<String, String> marksInForce(InspectionPlan plan) {
        Map<String, List<IdentifiedSubject>> known = identification.findByCodes(
                plan.subjects().stream().map(PlannedSubject::code).toList());
        Map<String, String> listed = new HashMap<>();
        plan.subjects().forEach(subject -> {
            listed.put(subject.subjectNumber(), subject.subjectNumber());
            PlanResults.drawn(subject, known.getOrDefault(subject.code(), List.of()))
                    .ifPresent(one -> one.numbers().forEach(number -> listed.put(number, subject.subjectNumber())));
        });
        List<String> bureaus = clock.bureaus(plan);
        return marks.open(listed.keySet()).stream()
                .filter(mark -> mark.isFor(bureaus))
                .filter(mark -> mark.standing(clock.today()) == CaseStanding.IN_FORCE)
                .collect(Collectors.toMap(
                        mark -> listed.get(mark.subjectNumber()), SupervisionMark::number, (first, second) -> first));
    }

    InspectionPlan locked(String number, long seenVersion) {
        InspectionPlan plan = demandSeen(plans.requireForChange(number));
        plan.requireVersion(seenVersion);
        return plan;
    }

    InspectionPlan demandSeen(InspectionPlan plan) {
        if (!officers.officer().seesBureau(plan.bureau())) {
            throw new NotFoundException("InspectionPlan", plan.number());
        }
        return plan;
    }
}
