package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.UnseenReason;
import org.creditportal.sanctions.api.RestrictionReason;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.ChosenMeasure;
import org.creditportal.sanctions.domain.Ground;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rests on a withheld record counts on, and tells nobody by which decision (ADR 0116). */
class UnseenMeasuresTest {

    private static final String ENTRY = "0ENTRY0000001";
    private static final String PERSON = "0PERS00000001";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final CasesInMemory world = new CasesInMemory();
    private final SanctionStandingBean standing = new SanctionStandingBean();
    private JointCase of;
    private Map<String, UnseenReason> unseen = Map.of();

    @BeforeEach
    void assemble() {
        world.today = TODAY;
        of = initiated();
        PersonRestriction restriction = restriction();
        standing.measures = new StoredMeasuresOfSubjects() {
            @Override
            Open of(Collection<String> subjectNumbers) {
                return new Open(world.open.cases.open(subjectNumbers), List.of(), List.of(restriction));
            }
        };
        standing.cases = world.open.cases;
        standing.clock = world.open.clock;
        standing.entries = (EntryGate) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntryGate.class}, (proxy, method, arguments) -> {
                    assertThat(arguments).containsExactly(Set.of(ENTRY), TODAY);
                    return unseen;
                });
    }

    @Test
    void measuresAndRestrictionsOnAnUnseenEntryTellNoDocument() {
        assertThat(told()).hasSize(2).allMatch(fact -> "a document".equals(fact.document()) && !fact.unseen());
        unseen = Map.of(ENTRY, UnseenReason.KEPT_BACK);
        assertThat(told()).hasSize(2).allMatch(fact -> fact.document() == null && fact.unseen());
    }

    /** What a ban leads to counts on with it when its publication is over: the public is told nothing of it, bureaus by which decision. */
    @Test
    void measuresAndRestrictionsOnAnEntryWhosePublicationIsOverAreUnseenAndTellTheDocument() {
        unseen = Map.of(ENTRY, UnseenReason.PUBLICATION_OVER);
        assertThat(told()).hasSize(2).allMatch(fact -> "a document".equals(fact.document()) && fact.unseen());
    }

    private List<StandingFact> told() {
        StandingAnswer answer = standing.find(new StandingQuestion(Set.of(of.subjectNumber(), PERSON), TODAY));
        return List.of(answer.of(of.subjectNumber()).get(0), answer.of(PERSON).get(0));
    }

    private JointCase initiated() {
        Ground seen = CasesInMemory.ground(ENTRY, TODAY.plusYears(3));
        JointCase opened = JointCase.open(
                new Ground(
                        ENTRY,
                        true,
                        seen.effect(),
                        seen.listType(),
                        seen.degree(),
                        seen.subject(),
                        seen.bureau(),
                        seen.basis(),
                        seen.documentNumber(),
                        seen.facts(),
                        seen.until()),
                world.signed(CasesInMemory.CLERK));
        opened.choose(
                List.of(ChosenMeasure.of(CasesInMemory.measure(null), List.of("finance"))),
                CasesInMemory.CLERK,
                world.signed(CasesInMemory.CLERK));
        opened.initiate(CasesInMemory.REVIEWER, world.signed(CasesInMemory.REVIEWER), TODAY);
        world.open.cases.add(opened);
        return opened;
    }

    private PersonRestriction restriction() {
        CaseTask task = world.task(of, "finance", TaskState.RECEIVED, TaskState.APPLYING);
        return PersonRestriction.impose(
                task,
                new PersonRestriction.Person(7, "P:1", PERSON, "Somebody", null, true, null, null),
                RestrictionReason.DISHONESTY_LIST,
                new PersonRestriction.Days(TODAY, TODAY, TODAY.plusMonths(6)),
                world.signed(CasesInMemory.CLERK));
    }
}
