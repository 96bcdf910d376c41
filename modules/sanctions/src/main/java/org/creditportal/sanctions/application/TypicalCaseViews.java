package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.text.Masking;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.NamesToMask;
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
    PublicSubjects subjects;

    @Inject
    EntryGate entries;

    @Inject
    LegalDate legalDate;

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

    /** What the public may see of it today: nothing of a minor, and nothing whose entry it may see no more. */
    Optional<PublishableTypicalCaseView> publishable(TypicalCaseSteps.Held held) {
        boolean minor = held.of().subjectKind() == MeasureObject.NATURAL_PERSON
                && subjects.isMinor(new SubjectNumber(held.of().subjectNumber()));
        return minor || shownUntil(held.task(), held.of()).isBefore(legalDate.today())
                ? Optional.empty()
                : Optional.of(shown(held));
    }

    private PublishableTypicalCaseView shown(TypicalCaseSteps.Held held) {
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

    /** What is told of a case, with the names of natural persons masked whom its entry masks, or the subject's own. */
    private String masked(String text, JointCase of) {
        Optional<NamesToMask> told =
                of.isOnEntry() ? entries.findNamesToMask(new EntryNumber(of.ground())) : Optional.empty();
        return told.map(names -> masked(text, names, of)).orElseGet(() -> maskedBySubject(text, of));
    }

    /** The case keeps the name by which its subject was called when it was opened. */
    private static String masked(String text, NamesToMask names, JointCase of) {
        boolean person = of.subjectKind() == MeasureObject.NATURAL_PERSON;
        List<String> called = new ArrayList<>(person ? names.persons() : names.organisations());
        called.add(of.subjectName());
        return person
                ? Masking.names(text, called, names.organisations())
                : Masking.names(text, names.persons(), called);
    }

    private String maskedBySubject(String text, JointCase of) {
        SubjectNumber number = new SubjectNumber(of.subjectNumber());
        List<String> names = new ArrayList<>(subjects.findNames(number));
        names.add(of.subjectName());
        return of.subjectKind() == MeasureObject.NATURAL_PERSON
                ? Masking.names(text, names, List.of())
                : Masking.names(text, subjects.findPersonNames(number), names);
    }
}
