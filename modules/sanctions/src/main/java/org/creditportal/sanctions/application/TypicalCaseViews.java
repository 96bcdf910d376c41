package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.text.Masking;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.typical.PublishableTypicalCaseView;
import org.creditportal.sanctions.api.typical.TypicalCaseNumber;
import org.creditportal.sanctions.api.typical.TypicalCaseRow;
import org.creditportal.sanctions.api.typical.TypicalCaseView;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.typical.TypicalCase;

/** Typical cases as officers and the public see them. */
@ApplicationScoped
class TypicalCaseViews {

    @Inject
    StoredCases cases;

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private TypicalCaseSteps steps;

    @Inject
    private PublicSubjects subjects;

    @Inject
    private EntryGate entries;

    @Inject
    private LegalDate legalDate;

    @Inject
    SanctionLooks looks;

    TypicalCaseRow row(TypicalCase typical) {
        JointCase of = cases.require(typical.caseNumber());
        CaseTask task = tasks.require(typical.task());
        return new TypicalCaseRow(
                typical.number(),
                typical.task(),
                typical.caseNumber(),
                of.effect(),
                task.measure(),
                of.subjectName(),
                typical.title(),
                typical.bureau(),
                typical.state(),
                of.standing(legalDate.today()),
                typical.publishedOn());
    }

    /** An officer reads it. */
    TypicalCaseView read(TypicalCase typical) {
        looks.note(cases.require(typical.caseNumber()).subjectNumber(), typical.number());
        return view(typical);
    }

    TypicalCaseView view(TypicalCase typical) {
        JointCase of = cases.require(typical.caseNumber());
        return new TypicalCaseView(
                row(typical),
                typical.version(),
                typical.text(),
                masked(typical.title(), of),
                masked(typical.text(), of),
                typical.stepRows(),
                steps.next(typical));
    }

    PublishableTypicalCaseView publishable(TypicalCaseSteps.Held held) {
        TypicalCase typical = held.typical();
        JointCase of = held.of();
        CaseTask task = held.task();
        return new PublishableTypicalCaseView(
                new TypicalCaseNumber(typical.number()),
                of.effect(),
                masked(typical.title(), of),
                masked(typical.text(), of),
                task.measure(),
                task.bureau(),
                typical.publishedOn(),
                shownUntil(task, of));
    }

    /** The case is shown no longer than the entry that it rests on, which may count longer than it is public. */
    private LocalDate shownUntil(CaseTask task, JointCase of) {
        return entries.findPublicationEnd(new EntryNumber(of.ground()))
                .filter(end -> end.isBefore(task.until()))
                .orElse(task.until());
    }

    /** What is told of a case, with the names of natural persons masked: the subject's own, or of those who stand behind it. */
    private String masked(String text, JointCase of) {
        SubjectNumber number = new SubjectNumber(of.subjectNumber());
        List<String> names = new ArrayList<>(subjects.findNames(number));
        names.add(of.subjectName());
        return of.subjectKind() == MeasureObject.NATURAL_PERSON
                ? Masking.names(text, names, List.of())
                : Masking.names(text, subjects.findPersonNames(number), names);
    }
}
