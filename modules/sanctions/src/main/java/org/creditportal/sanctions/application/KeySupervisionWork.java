package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.identity.api.Officer;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.supervision.MarkState;
import org.creditportal.sanctions.api.supervision.PlanState;

/** Marks to approve and lots to draw; what inspections found is to be told by the plan's clock. */
@ApplicationScoped
public class KeySupervisionWork implements WaitingSource {

    @Inject
    private StoredMarks marks;

    @Inject
    private StoredPlans plans;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (officer.bureau() == null || !officer.may(SanctionsPermission.SANCTIONS_REVIEW)) {
            return List.of();
        }
        Stream<WaitingRow> toApprove = marks.inState(MarkState.PROPOSED, officer.bureau(), most).stream()
                .filter(mark -> isForAnother(officer, mark))
                .map(mark -> row("markToApprove", mark, "/sanctions/mark").about(mark.subjectName()));
        Stream<WaitingRow> toDraw = plans.inState(PlanState.DRAFTED, officer.bureau(), most).stream()
                .filter(plan -> isForAnother(officer, plan))
                .map(plan -> row("lotToDraw", plan, PlanClock.PAGE).about(plan.matter()));
        return Stream.concat(toApprove, toDraw).limit(most).toList();
    }

    private static boolean isForAnother(Officer officer, Matter<?> matter) {
        return !officer.signatory().signed(matter.lastStep().signature());
    }

    private static WaitingRow row(String kind, Matter<?> matter, String page) {
        return WaitingRow.decision(MeasureTaskClocks.MODULE, kind, matter.number(), WorkPlace.of(page, matter.number()))
                .from(matter.bureau(), matter.lastStep().signature().at());
    }
}
