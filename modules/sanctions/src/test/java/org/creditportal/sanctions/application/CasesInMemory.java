package org.creditportal.sanctions.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.BasisKind;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.MeasureClass;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureEdition;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.RelatedMatter;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.typical.ProposeTypicalCase;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.ChosenMeasure;
import org.creditportal.sanctions.domain.Ground;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;
import org.creditportal.sanctions.domain.typical.TypicalCase;

/** Cases, tasks and what follows from them, without a database; the day is the test's. */
final class CasesInMemory {

    static final Signatory CLERK = new Signatory("clerk", "Clerk", "market-supervision", false);
    static final Signatory REVIEWER = new Signatory("reviewer", "Reviewer", "market-supervision", false);

    final OpenCases open = new OpenCases();
    final Trail trail = new Trail();
    final List<String> toldOver = new ArrayList<>();
    final FollowedClocks clocks = new FollowedClocks();
    final List<TypicalCase> examples = new ArrayList<>();
    /** Numbers of examples that the public was to see no more. */
    final List<String> unseen = new ArrayList<>();

    final OpenTypicalCases openExamples = new OpenTypicalCases() {

        @Override
        void hide(TypicalCase one) {
            unseen.add(one.number());
        }
    };

    LocalDate today;

    private final List<JointCase> cases = new ArrayList<>();
    private final List<CaseTask> tasks = new ArrayList<>();

    CasesInMemory() {
        open.cases = new Cases();
        open.tasks = new Tasks();
        open.fallen = new FallenMeasures();
        open.fallen.restrictions = new NoRestrictions();
        open.fallen.reports = toldOver::addAll;
        open.fallen.typicalCases = openExamples;
        open.clocks = clocks;
        open.trail = trail;
        open.legalDate = new Today();
        open.clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
        openExamples.typicalCases = new Examples();
        openExamples.trail = new Trail();
        openExamples.clock = open.clock;
    }

    MeasureOutcomes outcomes() {
        MeasureOutcomes outcomes = new MeasureOutcomes();
        outcomes.tasks = open.tasks;
        outcomes.cases = open.cases;
        return outcomes;
    }

    Instant now() {
        return open.clock.instant();
    }

    Signature signed(Signatory by) {
        return by.sign(now(), new Reason("because"));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.ofHours(8));
    }

    JointCase openedOn(LocalDate day) {
        return JointCase.open(ground("0RECD0000000X", day.plusYears(1)), CLERK.sign(noon(day), new Reason("because")));
    }

    /** The case on the ground that is not over. */
    Optional<JointCase> openOn(String ground) {
        return open.openOf(ground);
    }

    JointCase opened(String record, LocalDate until) {
        JointCase of = JointCase.open(ground(record, until), signed(CLERK));
        cases.add(of);
        return of;
    }

    static Ground ground(String record, LocalDate until) {
        return new Ground(
                record,
                false,
                MeasureEffect.SANCTION,
                "serious-violation",
                Degree.SERIOUS,
                new Ground.Subject("0SVBJ00000001", "Somebody", MeasureObject.ORGANISATION),
                "market-supervision",
                new Citation("a law", "an article", null),
                "a document",
                "facts",
                until);
    }

    /** @param months how long its measure may last at the most; {@code null} for as long as the ground */
    JointCase initiated(String record, LocalDate until, Integer months, LocalDate from) {
        JointCase of = opened(record, until);
        of.choose(List.of(ChosenMeasure.of(measure(months), List.of("finance", "taxation"))), CLERK, signed(CLERK));
        of.initiate(REVIEWER, signed(REVIEWER), from);
        return of;
    }

    /** The bureau's task, led through these steps. */
    CaseTask task(JointCase of, String bureau, TaskState... steps) {
        CaseTask task = CaseTask.handOut(of, of.measures().get(0), bureau, signed(REVIEWER));
        Signatory officer = new Signatory(bureau, bureau, bureau, false);
        for (TaskState next : steps) {
            task.lead(next, officer, signed(officer));
        }
        tasks.add(task);
        return task;
    }

    /** What came of a measure that is implemented, proposed as an example. */
    TypicalCase example(JointCase of, CaseTask task) {
        Signatory officer = new Signatory(task.bureau(), task.bureau(), task.bureau(), false);
        TaskNumber number = new TaskNumber(task.number());
        FeedBack told = new FeedBack(
                number, 0, FeedbackResult.REFUSED, "a tender", null, today, true, null, CommandToken.next());
        task.feedBack(told, List.of(), officer, signed(officer), today);
        TypicalCase proposed = TypicalCase.propose(
                of,
                task,
                new ProposeTypicalCase(number, "title", "text", "typical", CommandToken.next()),
                CLERK,
                signed(CLERK),
                today);
        examples.add(proposed);
        return proposed;
    }

    static MeasureDefinition measure(Integer months) {
        return measure(months, "an article", null);
    }

    /** @param last day on which it may be taken; {@code null} for none */
    static MeasureDefinition measure(Integer months, String article, LocalDate last) {
        return new MeasureDefinition(
                "n-one",
                MeasureEdition.NATIONAL,
                MeasureEffect.SANCTION,
                new LocalizedText("zh", "en"),
                List.of(MeasureObject.ORGANISATION),
                new Citation("a law", article, null),
                BasisKind.LAW,
                "finance",
                MeasureClass.BY_LAW,
                List.of("market-regulation"),
                List.of(Degree.SERIOUS),
                List.of(RelatedMatter.PROCUREMENT, RelatedMatter.OFFICE_HOLDING),
                List.of(),
                months,
                null,
                null,
                last,
                false,
                List.of(),
                null);
    }

    private final class Cases extends StoredCases {

        @Override
        Map<String, JointCase> byNumber(Collection<String> numbers) {
            return cases.stream()
                    .filter(of -> numbers.contains(of.number()))
                    .collect(Collectors.toMap(JointCase::number, one -> one));
        }

        @Override
        public JointCase require(String number) {
            return cases.stream()
                    .filter(of -> of.number().equals(number))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public JointCase requireForChange(String number) {
            return require(number);
        }

        @Override
        public void add(JointCase opened) {
            cases.add(opened);
        }

        @Override
        List<JointCase> on(String ground) {
            return cases.stream().filter(of -> of.ground().equals(ground)).toList();
        }

        @Override
        List<String> knownGrounds(Collection<String> grounds) {
            return cases.stream()
                    .map(JointCase::ground)
                    .filter(grounds::contains)
                    .toList();
        }

        @Override
        public List<JointCase> open(Collection<String> subjectNumbers) {
            return cases.stream()
                    .filter(of -> !of.state().isFinal() && subjectNumbers.contains(of.subjectNumber()))
                    .toList();
        }

        @Override
        public Optional<JointCase> lockOpen(String ground) {
            return cases.stream()
                    .filter(of -> of.ground().equals(ground) && !of.state().isFinal())
                    .findFirst();
        }
    }

    private final class Tasks extends StoredMeasureTasks {

        @Override
        public List<CaseTask> ofCase(String caseNumber) {
            return tasks.stream()
                    .filter(task -> task.caseNumber().equals(caseNumber))
                    .toList();
        }

        @Override
        List<CaseTask> liftedSince(String bureau, Instant since, int most) {
            return tasks.stream()
                    .filter(task -> task.bureau().equals(bureau))
                    .filter(task -> task.state() == TaskState.LIFTED || task.state() == TaskState.REVERSING)
                    .toList();
        }

        @Override
        List<CaseTask> stoodSince(String bureau, Instant since, int most) {
            return tasks.stream()
                    .filter(task -> task.bureau().equals(bureau))
                    .filter(task -> cases.stream()
                            .anyMatch(of -> of.number().equals(task.caseNumber()) && of.stoodAt() != null))
                    .toList();
        }

        @Override
        public void add(CaseTask task) {
            tasks.add(task);
        }

        @Override
        public List<String> caseOf(String number) {
            return List.of(requireForChange(number).caseNumber());
        }

        @Override
        public CaseTask requireForChange(String number) {
            return tasks.stream()
                    .filter(task -> task.number().equals(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final class Examples extends StoredTypicalCases {

        @Override
        Optional<TypicalCase> lockOpenOf(String task) {
            return examples.stream()
                    .filter(one -> one.task().equals(task) && !one.state().isFinal())
                    .findFirst();
        }

        @Override
        List<TypicalCase> lockOpen(String ground) {
            return List.of();
        }
    }

    private static final class NoRestrictions extends StoredRestrictions {

        @Override
        public List<PersonRestriction> ofCase(String caseNumber) {
            return List.of();
        }
    }

    private final class Today extends LegalDate {

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public LocalDate of(Instant moment) {
            return LocalDate.ofInstant(moment, ZoneOffset.ofHours(8));
        }
    }

    /** What the audit trail was told. */
    static final class Trail extends AuditTrail {

        final List<String> told = new ArrayList<>();

        @Override
        public void recordAsSystem(String event, String object, String reason) {
            told.add(event + " " + object);
        }
    }

    /** Which tasks' days were asked to follow them. */
    static final class FollowedClocks extends MeasureTaskClocks {

        final List<String> followed = new ArrayList<>();

        @Override
        void follow(CaseTask task) {
            followed.add(task.number());
        }

        @Override
        void suspend(CaseTask task) {
            // Nothing has a day here.
        }

        @Override
        void resume(CaseTask task) {
            // Nothing stands still here.
        }
    }
}
