package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.sanctions.api.CaseNumber;
import org.creditportal.sanctions.api.JointCases;
import org.creditportal.sanctions.api.MeasureTasks;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.supervision.InspectionPlans;
import org.creditportal.sanctions.api.supervision.KeySupervision;
import org.creditportal.sanctions.api.supervision.MarkNumber;
import org.creditportal.sanctions.api.supervision.PlanNumber;
import org.creditportal.sanctions.api.typical.TypicalCaseNumber;
import org.creditportal.sanctions.api.typical.TypicalCases;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Joint cases, tasks, marks and plans by their number. */
@RequestScoped
public class SanctionsNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private JointCases cases;

    @Inject
    private MeasureTasks tasks;

    @Inject
    private KeySupervision supervision;

    @Inject
    private InspectionPlans plans;

    @Inject
    private TypicalCases typicalCases;

    @Override
    public List<NumberHit> find(String term) {
        return currentOfficer.require().may(SanctionsPermission.SANCTIONS_VIEW)
                ? Stream.<NumberHit.Lookup>of(
                                this::hitOfCase,
                                this::hitOfTask,
                                this::hitOfMark,
                                this::hitOfPlan,
                                this::hitOfTypicalCase)
                        .map(lookup -> NumberHit.byNumber(term, lookup))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private NumberHit hitOfCase(String number) {
        return hit("case", cases.require(new CaseNumber(number)).row().subjectName(), "/sanctions/case", number);
    }

    private NumberHit hitOfTask(String number) {
        return hit("task", tasks.require(new TaskNumber(number)).row().subjectName(), "/sanctions/task", number);
    }

    private NumberHit hitOfMark(String number) {
        return hit("mark", supervision.require(new MarkNumber(number)).row().subjectName(), "/sanctions/mark", number);
    }

    private NumberHit hitOfPlan(String number) {
        return hit("plan", plans.require(new PlanNumber(number)).row().matter(), "/sanctions/plan", number);
    }

    private NumberHit hitOfTypicalCase(String number) {
        String title = typicalCases.require(new TypicalCaseNumber(number)).row().title();
        return hit("typicalCase", title, "/sanctions/typical-case", number);
    }

    private static NumberHit hit(String kind, String subject, String page, String number) {
        return new NumberHit("sanctions", kind, subject, number, page, Map.of("number", number));
    }
}
