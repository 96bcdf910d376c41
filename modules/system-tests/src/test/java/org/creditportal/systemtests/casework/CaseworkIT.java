package org.creditportal.systemtests.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.systemtests.casework.AlphasWork.alpha;
import static org.creditportal.systemtests.casework.AlphasWork.waiting;
import static org.creditportal.systemtests.casework.FixtureOfficers.as;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.creditportal.casework.api.CaseworkRefusedException;
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
import org.creditportal.casework.api.work.WorkDesk;
import org.creditportal.casework.api.work.WorkKey;
import org.creditportal.casework.api.work.WorkList;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
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

/** Proposals and the work list on the real database: two at once, and two tenants. */
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
    private Notes notes;

    @Inject
    private ChangeProposals proposals;

    @Inject
    @Any
    private Instance<HandoverSource> handovers;

    @Inject
    private WorkList workList;

    @Inject
    private WorkDesk desk;

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
        assertThat(waiting(workList, ALPHA, SECOND)).contains(number.value());
        assertThat(waiting(workList, ALPHA, PROPOSER)).doesNotContain(number.value());
        assertThat(waiting(workList, ALPHA, UNCONCERNED)).doesNotContain(number.value());
        assertThat(waiting(workList, ALPHA, STRANGER)).doesNotContain(number.value());
        assertThat(waiting(workList, BETA, SECOND)).isEmpty();
        assertThatThrownBy(() ->
                        TenantScope.callAs(BETA, () -> as(SECOND, () -> proposals.require(number, Locale.ENGLISH))))
                .isInstanceOf(NotFoundException.class);
        long before = alpha(() -> as(PROPOSER, workList::findBadge)).outcomes();
        decide(SECOND, number, true);
        assertThat(waiting(workList, ALPHA, SECOND)).doesNotContain(number.value());
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
            assertThat(waiting(workList, ALPHA, SECOND)).contains(work.matter());
            assertThat(waiting(workList, ALPHA, THIRD)).contains(work.matter());
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
        assertThat(waiting(workList, ALPHA, SECOND)).contains(work.matter());
        assertThat(waiting(workList, ALPHA, THIRD)).doesNotContain(work.matter());
        assertThat(alpha(() -> as(SECOND, () -> desk.findColleagues(work))))
                .extracting(ColleagueRow::id)
                .containsExactly(THIRD);
        for (String nobody : List.of(UNCONCERNED, STRANGER, PROPOSER, "nobody")) {
            assertThatThrownBy(() -> handOn(SECOND, work, nobody)).hasMessageContaining("casework.noColleague");
        }
        handOn(SECOND, work, THIRD);
        assertThat(waiting(workList, ALPHA, SECOND)).doesNotContain(work.matter());
        assertThat(waiting(workList, ALPHA, THIRD)).contains(work.matter());
        aside(THIRD, work, alpha(legalDate::today).plusDays(1));
        assertThat(waiting(workList, ALPHA, THIRD)).doesNotContain(work.matter());
        clock.putForward(Duration.ofDays(1));
        try {
            assertThat(waiting(workList, ALPHA, THIRD)).as("back by itself").contains(work.matter());
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
}
