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
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Joint cases and tasks by their number. */
@RequestScoped
public class SanctionsNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private JointCases cases;

    @Inject
    private MeasureTasks tasks;

    @Override
    public List<NumberHit> find(String term) {
        return currentOfficer.require().may(SanctionsPermission.SANCTIONS_VIEW)
                ? Stream.of(NumberHit.byNumber(term, this::hitOfCase), NumberHit.byNumber(term, this::hitOfTask))
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

    private static NumberHit hit(String kind, String subject, String page, String number) {
        return new NumberHit("sanctions", kind, subject, number, page, Map.of("number", number));
    }
}
