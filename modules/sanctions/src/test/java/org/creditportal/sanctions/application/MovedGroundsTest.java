package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.NotPublic;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.supervision.MarkState;
import org.creditportal.sanctions.api.supervision.MarkVisibility;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.supervision.SupervisionMark;
import org.creditportal.sanctions.domain.supervision.WatchedGround;
import org.creditportal.sanctions.domain.typical.TypicalCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody meets measures for a record that was found to be another's; whoever it concerns is not forgotten. */
class MovedGroundsTest {

    private static final String RECORD = "0RECD00000001";
    private static final String SUBJECT = "0SVBJ00000001";
    private static final String OTHER = "0SVBJ00000002";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 2, 29);

    private final CasesInMemory world = new CasesInMemory();
    private final CasesOnGrounds grounds = new CasesOnGrounds();
    private final List<SupervisionMark> marks = new ArrayList<>();
    private Set<String> merged = Set.of();
    private HeldRecordView record = record(SUBJECT, "facts", null, Publication.ALLOWED);

    @BeforeEach
    void assemble() {
        world.today = TODAY;
        OpenMarks openMarks = new OpenMarks();
        openMarks.marks = new Marks();
        openMarks.reports = world.toldOver::addAll;
        openMarks.trail = world.trail;
        openMarks.clock = world.open.clock;
        RestingMatters resting = new RestingMatters();
        resting.cases = world.open;
        resting.marks = openMarks;
        resting.typicalCases = world.openExamples;
        MovedGrounds moved = new MovedGrounds();
        moved.cases = world.open;
        moved.marks = openMarks;
        moved.subjects = (SubjectIdentification) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SubjectIdentification.class},
                (proxy, method, arguments) -> identified(((SubjectNumber) arguments[0]).value()));
        grounds.cases = world.open;
        grounds.marks = openMarks;
        grounds.moved = moved;
        grounds.resting = resting;
        grounds.records = new Records();
    }

    private Optional<IdentifiedSubject> identified(String number) {
        return Optional.of(new IdentifiedSubject(null, merged.contains(number) ? merged : Set.of(number), number));
    }

    @Test
    void aRecordOfAnotherIsNoGroundAgainstWhomItWasHeldToConcern() {
        JointCase wrong = world.initiated(RECORD, LAST_DAY, null, TODAY);
        CaseTask begun = world.task(wrong, "finance", TaskState.RECEIVED, TaskState.APPLYING, TaskState.IMPLEMENTED);
        TypicalCase example = world.example(wrong, begun);
        SupervisionMark mark = marked();
        record = record(OTHER, "facts", null, Publication.ALLOWED);

        grounds.corrected(RECORD);

        assertThat(wrong.state()).isEqualTo(CaseState.LIFTED);
        assertThat(wrong.lastStep().signature().reason()).contains(RECORD);
        assertThat(begun.state()).isEqualTo(TaskState.REVERSING);
        assertThat(example.state()).isEqualTo(TypicalCaseState.WITHDRAWN);
        assertThat(mark.state()).isEqualTo(MarkState.ENDED);
        JointCase right = world.openOn(RECORD).orElseThrow();
        assertThat(right.subjectNumber()).isEqualTo(OTHER);
        assertThat(right.state()).isEqualTo(CaseState.OPENED);
        assertThat(right.standing(TODAY))
                .as("measures are chosen and reviewed anew")
                .isEqualTo(CaseStanding.PENDING);
        assertThat(right.basis()).isEqualTo(wrong.basis());
        grounds.corrected(RECORD);
        assertThat(world.openOn(RECORD)).as("once").containsSame(right);
    }

    /** Whoever asks for either of merged subjects is told of both: measures do not stop because two names were one. */
    @Test
    void aMergedSubjectIsNoneOtherUntilTheyAreFoundToBeTwo() {
        JointCase of = world.initiated(RECORD, LAST_DAY, null, TODAY);
        SupervisionMark mark = marked();
        merged = Set.of(SUBJECT, OTHER);
        record = record(OTHER, "facts", null, Publication.ALLOWED);
        grounds.followRecord(RECORD);
        assertThat(of.standing(TODAY)).isEqualTo(CaseStanding.IN_FORCE);
        assertThat(mark.state()).isEqualTo(MarkState.APPROVED);

        merged = Set.of();
        grounds.followRecord(RECORD);
        assertThat(of.state()).isEqualTo(CaseState.LIFTED);
        assertThat(world.openOn(RECORD)).map(JointCase::subjectNumber).contains(OTHER);
    }

    @Test
    void aDisputedRecordThatMovedKeepsTheNewCaseStill() {
        world.initiated(RECORD, LAST_DAY, null, TODAY);
        record = record(OTHER, "facts", null, Publication.SUSPENDED);
        grounds.corrected(RECORD);
        assertThat(world.openOn(RECORD)).hasValueSatisfying(of -> {
            assertThat(of.subjectNumber()).isEqualTo(OTHER);
            assertThat(of.standstills()).containsExactly("ground");
        });
    }

    @Test
    void whatTheRecordSaysNowIsWhatTheCaseSaysAndItEndsNoLater() {
        JointCase of = world.initiated(RECORD, LAST_DAY, null, TODAY);
        LocalDate shorter = LAST_DAY.minusMonths(3);
        record = record(SUBJECT, "corrected facts", shorter, Publication.ALLOWED);
        grounds.corrected(RECORD);
        assertThat(of.facts()).isEqualTo("corrected facts");
        assertThat(of.until()).isEqualTo(shorter);
        record = record(SUBJECT, "corrected facts", LAST_DAY.plusYears(1), Publication.ALLOWED);
        grounds.corrected(RECORD);
        assertThat(of.until()).as("an officer chose its last day").isEqualTo(shorter);
        record = record(SUBJECT, "corrected facts", shorter, Publication.FORBIDDEN);
        grounds.corrected(RECORD);
        assertThat(of.state()).isEqualTo(CaseState.LIFTED);
    }

    private SupervisionMark marked() {
        SupervisionMark mark = SupervisionMark.propose(
                new WatchedGround(RECORD, false, SUBJECT, "Somebody", null),
                "market-supervision",
                new Citation("a law", "an article", null),
                LAST_DAY,
                MarkVisibility.ALL_BUREAUS,
                CasesInMemory.CLERK.sign(world.now(), new Reason("because")));
        mark.approve(CasesInMemory.REVIEWER, CasesInMemory.REVIEWER.sign(world.now(), new Reason("because")), TODAY);
        marks.add(mark);
        return mark;
    }

    private static HeldRecordView record(
            String subject, String facts, LocalDate retainedUntil, Publication publication) {
        return new HeldRecordView(
                new RecordNumber(RECORD),
                publication == Publication.FORBIDDEN ? NotPublic.WITHDRAWN : null,
                publication == Publication.SUSPENDED,
                new SubjectNumber(subject),
                SubjectKind.LEGAL_PERSON,
                "Somebody",
                null,
                "a document",
                "an authority",
                TODAY.minusMonths(1),
                retainedUntil,
                null,
                facts);
    }

    private final class Records implements RecordGate {

        @Override
        public Optional<WithholdingGround> findWithholding(RecordNumber number) {
            return Optional.empty();
        }

        @Override
        public List<HeldRecordView> hold(Collection<RecordNumber> numbers) {
            return List.of(record);
        }

        @Override
        public List<HeldRecordView> holdWithSubjects(Collection<RecordNumber> numbers) {
            return hold(numbers);
        }

        @Override
        public List<SubjectNumber> requireHeldSubjects(Collection<SubjectNumber> numbers) {
            return List.copyOf(numbers);
        }
    }

    private final class Marks extends StoredMarks {

        @Override
        public List<SupervisionMark> lockOpen(String ground) {
            return marks.stream()
                    .filter(mark ->
                            mark.ground().equals(ground) && !mark.state().isFinal())
                    .toList();
        }

        @Override
        List<String> openAmong(Collection<String> all) {
            return List.of();
        }
    }
}
