package org.creditportal.systemtests.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.systemtests.casework.FixtureOfficers.as;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockReminders;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.handover.HandoverSource;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.DecideChange;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposalState;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.casework.api.work.ColleagueRow;
import org.creditportal.casework.api.work.DeskRow;
import org.creditportal.casework.api.work.DeskView;
import org.creditportal.casework.api.work.GiveBackWork;
import org.creditportal.casework.api.work.HandOnWork;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomesView;
import org.creditportal.casework.api.work.PutAsideWork;
import org.creditportal.casework.api.work.SignedQuery;
import org.creditportal.casework.api.work.SignedRow;
import org.creditportal.casework.api.work.TakeNote;
import org.creditportal.casework.api.work.TakeWork;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WorkDesk;
import org.creditportal.casework.api.work.WorkKey;
import org.creditportal.casework.api.work.WorkList;
import org.creditportal.casework.api.work.WorkListView;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.kernel.FixtureClock;
import org.creditportal.systemtests.kernel.Notes;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Forms, proposals, clocks and the work list on the real database: two at once, and two tenants. */
@ArquillianTest
class CaseworkIT {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final TenantId BETA = new TenantId("beta");
    private static final String PROPOSER = "proposer";
    private static final String SECOND = "second";
    private static final String THIRD = "third";
    private static final String STRANGER = "stranger";
    private static final String UNCONCERNED = "unconcerned";

    @Inject
    private FormNotes forms;

    @Inject
    private Notes notes;

    @Inject
    private TimedWork timedWork;

    @Inject
    private ChangeProposals proposals;

    @Inject
    @Any
    private Instance<HandoverSource> handovers;

    @Inject
    private Clocks clocks;

    @Inject
    private ClockReminders reminders;

    @Inject
    private ReminderHandler reminderHandler;

    @Inject
    private WorkList workList;

    @Inject
    private WorkDesk desk;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private LegalDate legalDate;

    @Inject
    private FixtureClock clock;

    @Inject
    private TenantWork work;

    @Deployment
    static WebArchive deployment() {
        return CaseworkArchive.create();
    }

    @Test
    void twoClicksAtOnceActOnceAndTellTheSame() throws Exception {
        for (int i = 0; i < 10; i++) {
            CommandToken token = CommandToken.next();
            String text = "clicked twice " + i;
            List<Object> results = AtOnce.results(
                    work,
                    ALPHA,
                    () -> as(PROPOSER, () -> forms.write(token, text)),
                    () -> as(PROPOSER, () -> forms.write(token, text)),
                    () -> as(PROPOSER, () -> forms.write(token, text)));
            assertThat(results).doesNotHaveAnyElementsOfTypes(Throwable.class);
            assertThat(results.stream().distinct()).hasSize(1);
            assertThat(written(text)).isEqualTo(1);
        }
    }

    @Test
    void aFormThatFailedMayBeSentAgainAndOneThatDidNotTellsItsResult() throws Exception {
        CommandToken token = CommandToken.next();
        assertThatThrownBy(() -> alpha(() -> as(PROPOSER, () -> forms.writeAndFail(token, "sent again"))))
                .hasStackTraceContaining("after everything was written");
        String first = alpha(() -> as(PROPOSER, () -> forms.write(token, "sent again")));
        assertThat(alpha(() -> as(PROPOSER, () -> forms.write(token, "sent again"))))
                .isEqualTo(first);
        assertThat(written("sent again")).isEqualTo(1);
        assertThatThrownBy(() -> alpha(() -> as(PROPOSER, () -> forms.write(token, "something else"))))
                .isInstanceOf(CaseworkRefusedException.class)
                .hasMessageContaining("casework.formUsed");
        String another = alpha(() -> as(SECOND, () -> forms.write(token, "of somebody else")));
        assertThat(another).isNotEqualTo(first);
    }

    @Test
    void aChangeIsDoneByTheSecondOfficerOnly() throws Exception {
        long note = alpha(() -> notes.write("as it was"));
        ProposalNumber number = propose(note, "as it shall be");
        assertThatThrownBy(() -> decide(PROPOSER, number, true)).hasMessageContaining("casework.fourEyes");
        assertThatThrownBy(() -> decide(UNCONCERNED, number, true)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> decide(STRANGER, number, true)).isInstanceOf(NotFoundException.class);
        assertThat(alpha(() -> as(PROPOSER, () -> proposals.require(number, Locale.ENGLISH)))
                        .decidable())
                .isFalse();
        assertThat(alpha(() -> notes.texts())).contains("as it was").doesNotContain("as it shall be");
        decide(SECOND, number, true);
        assertThat(alpha(() -> notes.texts())).contains("as it shall be").doesNotContain("as it was");
        assertThat(alpha(() -> as(SECOND, () -> proposals.require(number, Locale.ENGLISH)))
                        .row()
                        .state())
                .isEqualTo(ProposalState.APPROVED);
    }

    @Test
    @Raced("ChangeProposals.decide")
    void ofTwoOfficersAtOnceOneDecides() throws Exception {
        for (int i = 0; i < 10; i++) {
            long note = alpha(() -> notes.write("before the two"));
            ProposalNumber number = propose(note, "after the two");
            List<Object> results = AtOnce.results(
                    work, ALPHA, () -> decision(SECOND, number, true), () -> decision(THIRD, number, isEven(number)));
            assertThat(results.stream().filter(BusinessException.class::isInstance))
                    .hasSize(1);
            assertThat(alpha(() -> as(SECOND, () -> proposals.require(number, Locale.ENGLISH)))
                            .row()
                            .state()
                            .isFinal())
                    .isTrue();
            assertThat(alpha(() -> notes.find(note)).version()).isBetween(1L, 2L);
        }
    }

    /** Now an approval, now a return. */
    private static boolean isEven(ProposalNumber number) {
        return number.value().hashCode() % 2 == 0;
    }

    @Test
    void whatHasChangedMeanwhileIsNotChangedAndThatIsTold() throws Exception {
        long note = alpha(() -> notes.write("seen by the proposer"));
        ProposalNumber number = propose(note, "too late");
        assertThat(alpha(() -> as(SECOND, () -> proposals.require(number, Locale.ENGLISH)))
                        .overtaken())
                .isFalse();
        alpha(() -> {
            notes.rewrite(note, version(note), "changed by somebody");
            return null;
        });
        assertThat(alpha(() -> as(SECOND, () -> proposals.require(number, Locale.ENGLISH)))
                        .overtaken())
                .isTrue();
        assertThatThrownBy(() -> decide(SECOND, number, true)).hasMessageContaining("casework.targetChanged");
        decide(SECOND, number, false);
        assertThat(alpha(() -> notes.texts())).contains("changed by somebody").doesNotContain("too late");
        assertThatThrownBy(() -> alpha(() -> as(
                        PROPOSER,
                        () -> proposals.propose(new ProposeChange(
                                RewriteNoteKind.NAME, new RewriteNote(note, 0, "stale"), "why", CommandToken.next())))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void aProposalWaitsForItsSecondOfficerAndItsOutcomeForItsProposer() throws Exception {
        long note = alpha(() -> notes.write("waits for somebody"));
        ProposalNumber number = propose(note, "has been waited for");
        assertThat(waiting(ALPHA, SECOND)).contains(number.value());
        assertThat(waiting(ALPHA, PROPOSER)).doesNotContain(number.value());
        assertThat(waiting(ALPHA, UNCONCERNED)).doesNotContain(number.value());
        assertThat(waiting(ALPHA, STRANGER)).doesNotContain(number.value());
        assertThat(waiting(BETA, SECOND)).isEmpty();
        assertThatThrownBy(() ->
                        TenantScope.callAs(BETA, () -> as(SECOND, () -> proposals.require(number, Locale.ENGLISH))))
                .isInstanceOf(NotFoundException.class);
        long before = alpha(() -> as(PROPOSER, workList::findBadge)).outcomes();
        decide(SECOND, number, true);
        assertThat(waiting(ALPHA, SECOND)).doesNotContain(number.value());
        OutcomesView outcomes = alpha(() -> as(PROPOSER, workList::findOutcomes));
        assertThat(outcomes.rows().get(0).name()).isEqualTo(number.value());
        assertThat(outcomes.rows().get(0).by()).isEqualTo(SECOND);
        assertThat(alpha(() -> as(PROPOSER, workList::findBadge)).outcomes()).isEqualTo(before + 1);
        alpha(() -> as(PROPOSER, () -> {
            workList.takeNote(new TakeNote(outcomes.rows().get(0).at()));
            return null;
        }));
        assertThat(alpha(() -> as(PROPOSER, workList::findBadge)).outcomes()).isZero();
        assertThat(TenantScope.callAs(BETA, () -> as(PROPOSER, workList::findOutcomes))
                        .rows())
                .isEmpty();
    }

    @Test
    void whatCameOfAProposalThatWasHandedOverIsToldToWhoProposedIt() throws Exception {
        long note = alpha(() -> notes.write("goes to another bureau"));
        ProposalNumber number = propose(note, "has gone there");
        Signature by = new Signatory("chief", "Chief", "market", false).sign(Instant.EPOCH, new Reason("Split."));
        Handover toTaxes = new Handover(number.value(), List.of("market"), "taxes", by);
        work.inTransaction(ALPHA, () -> handovers.forEach(source -> source.handOver(toTaxes)));
        long seen = alpha(() -> as(STRANGER, () -> proposals.require(number, Locale.ENGLISH)))
                .version();
        alpha(() -> as(STRANGER, () -> {
            proposals.decide(new DecideChange(number, seen, true, "I looked at it.", CommandToken.next()));
            return null;
        }));
        assertThat(alpha(() -> as(PROPOSER, workList::findOutcomes)).rows())
                .extracting(OutcomeRow::name)
                .contains(number.value());
    }

    @Test
    @Raced("WorkDesk.take")
    void ofTwoOfficersWhoTakeTheSameAtOnceOneHasIt() throws Exception {
        for (int i = 0; i < 10; i++) {
            WorkKey work = proposalThatWaits();
            List<Object> results = AtOnce.results(
                    this.work, ALPHA, () -> take(SECOND, work), () -> take(THIRD, work), () -> take(SECOND, work));
            assertThat(results.stream().filter(CaseworkRefusedException.class::isInstance))
                    .hasSizeBetween(1, 2);
            assertThat(results.stream().filter(result -> !(result instanceof Throwable)))
                    .hasSizeBetween(1, 2);
            boolean secondHasIt = desk(SECOND).colleagues().isEmpty()
                    || desk(SECOND).colleagues().stream().noneMatch(row -> work.equals(row.key()));
            assertThat(desk(secondHasIt ? SECOND : THIRD).decisions())
                    .extracting(DeskRow::key)
                    .contains(work);
            assertThat(desk(secondHasIt ? THIRD : SECOND).colleagues())
                    .extracting(DeskRow::key)
                    .contains(work);
        }
    }

    @Test
    @Raced({"WorkDesk.handOn", "WorkDesk.putAside"})
    void whatIsHandedOnWhileItIsPutAsideEndsWithOneOfThem() throws Exception {
        for (int i = 0; i < 10; i++) {
            WorkKey work = proposalThatWaits();
            take(SECOND, work);
            LocalDate until = alpha(legalDate::today).plusDays(2);
            List<Object> results = AtOnce.results(
                    this.work, ALPHA, () -> handOn(SECOND, work, THIRD), () -> aside(SECOND, work, until));
            assertThat(results.stream().filter(Throwable.class::isInstance))
                    .hasSizeLessThan(2)
                    .allMatch(BusinessException.class::isInstance);
            boolean handed = desk(THIRD).decisions().stream().anyMatch(row -> work.equals(row.key()));
            assertThat(desk(SECOND).aside().stream().anyMatch(row -> work.equals(row.key())))
                    .isNotEqualTo(handed);
        }
    }

    @Test
    @Raced("WorkDesk.giveBack")
    void whatIsGivenBackTwiceAtOnceIsThereForAll() throws Exception {
        for (int i = 0; i < 10; i++) {
            WorkKey work = proposalThatWaits();
            take(SECOND, work);
            List<Object> results =
                    AtOnce.results(this.work, ALPHA, () -> giveBack(SECOND, work), () -> giveBack(SECOND, work));
            assertThat(results.stream().filter(Throwable.class::isInstance))
                    .hasSizeLessThan(2)
                    .allMatch(BusinessException.class::isInstance);
            assertThat(waiting(ALPHA, SECOND)).contains(work.matter());
            assertThat(waiting(ALPHA, THIRD)).contains(work.matter());
        }
    }

    @Test
    @Raced("ChangeProposals.propose")
    void aChangeThatIsProposedTwiceAtOnceIsOneProposal() throws Exception {
        for (int i = 0; i < 10; i++) {
            long note = alpha(() -> notes.write("proposed twice"));
            ProposeChange command = new ProposeChange(
                    RewriteNoteKind.NAME, new RewriteNote(note, version(note), "once"), "why", CommandToken.next());
            List<Object> results = AtOnce.results(
                    work,
                    ALPHA,
                    () -> as(PROPOSER, () -> proposals.propose(command)),
                    () -> as(PROPOSER, () -> proposals.propose(command)));
            assertThat(results).doesNotHaveAnyElementsOfTypes(Throwable.class);
            assertThat(results.stream().distinct()).hasSize(1);
        }
    }

    private Object giveBack(String officer, WorkKey work) throws Exception {
        return as(officer, () -> {
            desk.giveBack(new GiveBackWork(work));
            return officer;
        });
    }

    @Test
    void workIsTakenHandedOnPutAsideAndFoundAgain() throws Exception {
        WorkKey work = proposalThatWaits();
        assertThatThrownBy(() -> take(UNCONCERNED, work)).hasMessageContaining("casework.workGone");
        assertThatThrownBy(() -> take(STRANGER, work)).hasMessageContaining("casework.workGone");
        assertThatThrownBy(() -> take(PROPOSER, work)).hasMessageContaining("casework.workGone");
        take(SECOND, work);
        assertThat(waiting(ALPHA, SECOND)).contains(work.matter());
        assertThat(waiting(ALPHA, THIRD)).doesNotContain(work.matter());
        assertThat(alpha(() -> as(SECOND, () -> desk.findColleagues(work))))
                .extracting(ColleagueRow::id)
                .containsExactly(THIRD);
        for (String nobody : List.of(UNCONCERNED, STRANGER, PROPOSER, "nobody")) {
            assertThatThrownBy(() -> handOn(SECOND, work, nobody)).hasMessageContaining("casework.noColleague");
        }
        handOn(SECOND, work, THIRD);
        assertThat(waiting(ALPHA, SECOND)).doesNotContain(work.matter());
        assertThat(waiting(ALPHA, THIRD)).contains(work.matter());
        aside(THIRD, work, alpha(legalDate::today).plusDays(1));
        assertThat(waiting(ALPHA, THIRD)).doesNotContain(work.matter());
        clock.putForward(Duration.ofDays(1));
        try {
            assertThat(waiting(ALPHA, THIRD)).as("back by itself").contains(work.matter());
        } finally {
            clock.putBack();
        }
        assertThat(signed(PROPOSER, true)).contains(work.matter());
        assertThat(signed(THIRD, false)).doesNotContain(work.matter());
        decide(THIRD, new ProposalNumber(work.matter()), true);
        assertThat(signed(THIRD, false)).contains(work.matter());
        assertThat(signed(THIRD, true)).doesNotContain(work.matter());
        assertThat(signed(SECOND, false)).doesNotContain(work.matter());
        assertThatThrownBy(() -> take(SECOND, work)).hasMessageContaining("casework.workGone");
        assertThat(TenantScope.callAs(
                                BETA, () -> as(PROPOSER, () -> desk.findSigned(new SignedQuery(true, null, null))))
                        .rows())
                .isEmpty();
    }

    private WorkKey proposalThatWaits() throws Exception {
        long note = alpha(() -> notes.write("to be taken"));
        return new WorkKey("casework", "proposal", propose(note, "was taken").value());
    }

    private DeskView desk(String officer) throws Exception {
        return alpha(() -> as(officer, desk::findDesk));
    }

    private Object take(String officer, WorkKey work) throws Exception {
        return alpha(() -> as(officer, () -> {
            desk.take(new TakeWork(work));
            return officer;
        }));
    }

    private Object aside(String officer, WorkKey work, LocalDate until) throws Exception {
        return alpha(() -> as(officer, () -> {
            desk.putAside(new PutAsideWork(work, until));
            return officer;
        }));
    }

    private Object handOn(String officer, WorkKey work, String colleague) throws Exception {
        return alpha(() -> as(officer, () -> {
            long seen = desk.findRow(work).holding().version();
            desk.handOn(new HandOnWork(work, colleague, "I am away.", seen));
            return colleague;
        }));
    }

    private List<String> signed(String officer, boolean began) throws Exception {
        return alpha(() -> as(officer, () -> desk.findSigned(new SignedQuery(began, null, null)))).rows().stream()
                .map(SignedRow::number)
                .toList();
    }

    @Test
    void aClockWaitsForItsBureauAndIsReminded() throws Exception {
        onAWorkingDay(() -> {
            String replier = "replier";
            ClockKey key = started(legalDate.today().minusDays(40), "market", TimeLimit.workingDays(1));
            assertThat(waiting(ALPHA, replier)).contains(key.matter());
            assertThat(alpha(() -> as(replier, workList::findWork)).overdue()).isPositive();
            assertThat(waiting(ALPHA, "other replier")).doesNotContain(key.matter());
            assertThat(waiting(ALPHA, UNCONCERNED)).doesNotContain(key.matter());
            assertThat(waiting(BETA, replier)).isEmpty();
            work.inTransaction(ALPHA, reminders::remind);
            work.inTransaction(ALPHA, reminders::remind);
            assertThat(reminderHandler.heard()).containsOnlyOnce(key.matter() + " AFTER");
            work.inTransaction(ALPHA, () -> clocks.end(key, legalDate.today()));
            assertThat(waiting(ALPHA, replier)).doesNotContain(key.matter());
            assertThat(view(key).isLate(legalDate.today())).isTrue();
            return null;
        });
    }

    @Test
    void whatIsHandedOverLateWaitsForTheSuccessorAndStaysChargedToWhoWasLate() throws Exception {
        LocalDate today = alpha(legalDate::today);
        ClockKey key = started(today.minusDays(40), "market", TimeLimit.workingDays(1));
        work.inTransaction(ALPHA, () -> clocks.handOver(key.module(), key.matter(), "taxes"));
        assertThat(waiting(ALPHA, "other replier")).contains(key.matter());
        work.inTransaction(ALPHA, () -> clocks.end(key, today));
        assertThat(charged("market")).contains(key);
        assertThat(charged("taxes")).doesNotContain(key);
    }

    private List<ClockKey> charged(String bureau) throws Exception {
        ClockCriteria asked = ClockCriteria.of("fixture", "reply").chargedTo(bureau);
        return alpha(() -> work.inTransaction(() -> clocks.search(asked, 1_000))).stream()
                .map(ClockRow::key)
                .toList();
    }

    @Test
    void aClockStandsStillGoesOnAndIsExtendedOnce() throws Exception {
        LocalDate today = alpha(legalDate::today);
        WorkingDayCalendar calendar = alpha(workingDays::calendar);
        ClockKey key = started(today, "market", TimeLimit.workingDays(10));
        assertThat(view(key).reckoning().dueOn())
                .isEqualTo(calendar.plusWorkingDays(today, 10).date());
        work.inTransaction(ALPHA, () -> clocks.suspend(key, today));
        assertThat(view(key).reckoning().dueOn()).isNull();
        work.inTransaction(ALPHA, () -> clocks.resume(key, today));
        work.inTransaction(
                ALPHA,
                () -> clocks.extend(
                        key,
                        TimeLimit.workingDays(5),
                        today,
                        new Signatory("chief", "Chief", "market", false).sign(Instant.EPOCH, new Reason("Hard."))));
        assertThat(view(key).reckoning().dueOn())
                .isEqualTo(calendar.plusWorkingDays(today, 15).date());
        assertThat(view(key).extended().reason()).isEqualTo("Hard.");
        assertThatThrownBy(() -> work.inTransaction(
                        ALPHA,
                        () -> clocks.extend(
                                key,
                                TimeLimit.workingDays(5),
                                today,
                                new Signatory("chief", "Chief", "market", false)
                                        .sign(Instant.EPOCH, new Reason("Harder.")))))
                .hasMessageContaining("casework.clockExtended");
    }

    /** Each of the office's timers, rung as its schedule does: the tenants share no thread, no transaction and no failure. */
    @Test
    void timersWorkForEachTenantAloneAndWhatFailsForOneIsRolledBack() throws Exception {
        for (TenantId tenant : List.of(ALPHA, BETA)) {
            Path secrets = PortalSettings.SECRETS.path().resolve(tenant.value());
            Files.writeString(secrets.resolve("field-protection-2.key"), "6b".repeat(16));
            Files.writeString(secrets.resolve("field-protection.current"), "2");
        }
        timedWork.breakOffFor(ALPHA);
        ringUntil(() -> left(BETA).equals(Set.of("reminded beta", "compared beta", "renewed beta"))
                && timedWork.brokenOff() >= 3);
        assertThat(left(ALPHA)).as("rolled back").isEmpty();
        assertThat(alpha(() -> notes.traces("reminded alpha"))).containsOnly(0L);

        timedWork.breakOffFor(null);
        ringUntil(() -> left(ALPHA).equals(Set.of("reminded alpha", "compared alpha", "renewed alpha")));
        assertThat(left(BETA)).containsExactlyInAnyOrder("reminded beta", "compared beta", "renewed beta");
        assertThat(alpha(() -> notes.traces("reminded alpha"))).doesNotContain(0L);
    }

    /** Again and again, because the encryption keys are looked at every few seconds only. */
    private void ringUntil(Callable<Boolean> done) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!done.call()) {
            ring("ReminderTimer", "remind");
            ring("ComparisonTimer", "compare");
            ring("ReprotectionTimer", "sweep");
            assertThat(System.nanoTime()).isLessThan(limit);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    private static void ring(String timer, String method) throws Exception {
        Object bean = InitialContext.doLookup("java:module/" + timer);
        bean.getClass().getMethod(method).invoke(bean);
    }

    private Set<String> left(TenantId tenant) throws Exception {
        return TenantScope.callAs(tenant, notes::texts).stream()
                .filter(text -> text.matches("(reminded|compared|renewed) .*"))
                .collect(Collectors.toSet());
    }

    private ClockKey started(LocalDate day, String bureau, TimeLimit limit) {
        ClockKey key = new ClockKey("fixture", Identifiers.nextText(), "reply");
        work.inTransaction(
                ALPHA, () -> clocks.start(new StartClock(key, bureau, "fixture.reply", "/fixture/detail", day, limit)));
        return key;
    }

    private ClockView view(ClockKey key) throws Exception {
        return alpha(() -> work.inTransaction(() -> clocks.require(key)));
    }

    private void onAWorkingDay(Callable<Void> test) throws Exception {
        WorkingDayCalendar calendar = alpha(workingDays::calendar);
        LocalDate today = alpha(legalDate::today);
        int ahead = 0;
        while (!calendar.isWorkingDay(today.plusDays(ahead))) {
            ahead++;
        }
        clock.putForward(Duration.ofDays(ahead));
        try {
            alpha(test);
        } finally {
            clock.putBack();
        }
    }

    private long written(String text) throws Exception {
        return alpha(() -> notes.texts()).stream().filter(text::equals).count();
    }

    private ProposalNumber propose(long note, String text) throws Exception {
        RewriteNote change = new RewriteNote(note, version(note), text);
        ProposeChange command = new ProposeChange(RewriteNoteKind.NAME, change, "It is wrong.", CommandToken.next());
        return alpha(() -> as(PROPOSER, () -> proposals.propose(command)));
    }

    private long version(long note) throws Exception {
        return alpha(() -> notes.find(note)).version();
    }

    private void decide(String officer, ProposalNumber number, boolean approve) throws Exception {
        alpha(() -> decision(officer, number, approve));
    }

    private Object decision(String officer, ProposalNumber number, boolean approve) throws Exception {
        long seen = as(SECOND, () -> proposals.require(number, Locale.ENGLISH)).version();
        return as(officer, () -> {
            proposals.decide(new DecideChange(number, seen, approve, "I looked at it.", CommandToken.next()));
            return null;
        });
    }

    private List<String> waiting(TenantId tenant, String officer) throws Exception {
        WorkListView found = TenantScope.callAs(tenant, () -> as(officer, workList::findWork));
        return Stream.concat(found.urgent().stream(), found.decisions().stream())
                .map(WaitingRow::name)
                .toList();
    }

    private static <T> T alpha(Callable<T> call) throws Exception {
        return TenantScope.callAs(ALPHA, call);
    }
}
