package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.BureauFigure;
import org.creditportal.casework.api.supervision.BureauFigureSource;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.domain.CaseTask;

/**
 * How bureaus carry measures out (K-48, B-31): those handed out to them in a period, and those of them for which they missed a
 * day, be it that they answered later. Measures belong to no area.
 */
@ApplicationScoped
public class MeasureFiguresOfBureaus implements BureauFigureSource {

    private static final String HANDED_OUT = "measuresHandedOut";
    private static final String SILENT = "withoutFeedback";

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private MeasureTaskClocks clocks;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Override
    public String module() {
        return MeasureTaskClocks.MODULE;
    }

    @Override
    public List<BureauFigure> figures() {
        return List.of(BureauFigure.base(HANDED_OUT), BureauFigure.fault(SILENT));
    }

    @Override
    public Map<BureauArea, Long> counts(String kind, FigureQuery query) {
        return BureauFact.count(facts(kind, query, Integer.MAX_VALUE));
    }

    @Override
    public List<BureauFact> facts(String kind, FigureQuery query, int most) {
        if (query.area() != null) {
            return List.of();
        }
        ZoneId zone = tenants.current().zone();
        List<CaseTask> found =
                tasks.handedOut(query.begin(zone), query.end(zone), query.bureau(), false, Integer.MAX_VALUE);
        Set<String> late = kind.equals(SILENT) ? late(found) : Set.of();
        return found.stream()
                .filter(task -> kind.equals(HANDED_OUT) || late.contains(task.number()))
                .map(task -> fact(task, zone))
                .sorted(BureauFact.OLDEST_FIRST)
                .limit(most)
                .toList();
    }

    private Set<String> late(List<CaseTask> found) {
        LocalDate today = legalDate.today();
        List<String> numbers = found.stream().map(CaseTask::number).toList();
        Set<String> late = new HashSet<>();
        MeasureTaskClocks.ALL_NAMES.forEach(name -> clocks.of(name, numbers).values().stream()
                .filter(clock -> clock.isLate(today))
                .map(ClockView::key)
                .forEach(key -> late.add(key.matter())));
        return late;
    }

    private static BureauFact fact(CaseTask task, ZoneId zone) {
        return BureauFact.one(
                task.bureau(),
                null,
                task.handedOutAt().atZone(zone).toLocalDate(),
                task.number(),
                WorkPlace.of(MeasureTaskClocks.PAGE, task.number()));
    }
}
