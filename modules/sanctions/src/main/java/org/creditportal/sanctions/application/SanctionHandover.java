package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.handover.HandoverSource;
import org.creditportal.casework.api.handover.OpenMatterRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.kernel.store.Store;

/** Cases with the review of their tasks, tasks of measures, restrictions, marks, plans and typical cases. */
@ApplicationScoped
public class SanctionHandover implements HandoverSource {

    @Inject
    private StoredCases cases;

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private StoredRestrictions restrictions;

    @Inject
    private StoredMarks marks;

    @Inject
    private StoredPlans plans;

    @Inject
    private StoredTypicalCases typicalCases;

    @Override
    public String module() {
        return MeasureTaskClocks.MODULE;
    }

    @Override
    public List<OpenMatterRow> open(String bureau, int most) {
        return Stream.of(
                        rows("case", "/sanctions/case", cases.notOver(bureau, most), found -> found.subjectName()),
                        rows("task", "/sanctions/task", tasks.notOver(bureau, most), found -> found.subjectName()),
                        rows(
                                "restriction",
                                "/sanctions/restrictions",
                                restrictions.notOver(bureau, most),
                                found -> found.company()),
                        rows("mark", "/sanctions/mark", marks.notOver(bureau, most), found -> found.subjectName()),
                        rows("plan", "/sanctions/plan", plans.notOver(bureau, most), found -> found.matter()),
                        rows(
                                "typicalCase",
                                "/sanctions/typical-case",
                                typicalCases.notOver(bureau, most),
                                found -> found.title()))
                .flatMap(rows -> rows)
                .toList();
    }

    private static <M extends Matter<?>> Stream<OpenMatterRow> rows(
            String kind, String page, List<M> matters, Function<M, String> title) {
        return matters.stream()
                .map(matter -> new OpenMatterRow(
                        MeasureTaskClocks.MODULE,
                        kind,
                        matter.number(),
                        title.apply(matter),
                        WorkPlace.of(page, matter.number()),
                        matter.beginning().at()));
    }

    @Override
    public boolean handOver(Handover command) {
        return handOverCase(command)
                || goes(tasks, command)
                || goes(restrictions, command)
                || goes(marks, command)
                || goes(plans, command)
                || goes(typicalCases, command);
    }

    private boolean handOverCase(Handover command) {
        boolean goes = goes(cases, command);
        if (goes) {
            tasks.ofCase(command.number())
                    .forEach(task -> tasks.requireForChange(task.number()).followCase(command.successor()));
        }
        return goes;
    }

    private static <M extends Matter<?>> boolean goes(Store<M> store, Handover command) {
        return store.findForChange(command.number())
                .filter(matter -> matter.goesWith(command))
                .isPresent();
    }
}
