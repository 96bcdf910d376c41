package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Entries.dayOf;
import static org.creditportal.lists.domain.Entries.served;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.EntryState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At each step those whom it is for, and nobody else; whoever else tries changes nothing. */
class WrongOfficersTest {

    private static final OfficialDay OVER = dayOf(TODAY.plusDays(30));
    private static final Signatory COLLEAGUE = new Signatory("u-colleague", "钱同事", ListTypes.MARKET, false);
    private static final Signatory STRANGER = new Signatory("u-stranger", "周税务", "tax", false);

    /** What the proposer, a colleague of the bureau and the credit office may lead to; a stranger never anything. */
    private record Allowed(Set<EntryState> proposer, Set<EntryState> colleague, Set<EntryState> office) {

        Map<Signatory, Set<EntryState>> byOfficer() {
            return Map.of(CLERK, proposer, COLLEAGUE, colleague, OFFICE, office, STRANGER, Set.of());
        }
    }

    private static Allowed allowed(EntryState state) {
        return switch (state) {
            case PROPOSED ->
                new Allowed(
                        Set.of(EntryState.NOTIFIED), EnumSet.of(EntryState.NOTIFIED, EntryState.REJECTED), Set.of());
            case RETURNED ->
                new Allowed(
                        Set.of(EntryState.PROPOSED),
                        EnumSet.of(EntryState.PROPOSED, EntryState.APPROVED, EntryState.REJECTED),
                        Set.of());
            case NOTIFIED, ANSWERED ->
                new Allowed(
                        Set.of(EntryState.STATED),
                        EnumSet.of(EntryState.STATED, EntryState.APPROVED, EntryState.REJECTED),
                        Set.of());
            case STATED -> new Allowed(Set.of(EntryState.ANSWERED), Set.of(EntryState.ANSWERED), Set.of());
            case APPROVED ->
                new Allowed(
                        Set.of(EntryState.SERVED),
                        Set.of(EntryState.SERVED),
                        EnumSet.of(EntryState.RETURNED, EntryState.CLOSED));
            case SERVED -> new Allowed(Set.of(), Set.of(), EnumSet.of(EntryState.PUBLISHED, EntryState.CLOSED));
            case PUBLISHED -> new Allowed(Set.of(), Set.of(), Set.of(EntryState.WITHDRAWN));
            case REJECTED, WITHDRAWN, CLOSED -> new Allowed(Set.of(), Set.of(), Set.of());
        };
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void onlyWhomTheStepIsForIsOfferedItAndMayTakeIt(EntryState state) {
        allowed(state).byOfficer().forEach((officer, steps) -> {
            assertThat(StepsOfAnEntry.nextFor(in(state), officer, OVER))
                    .as(officer.officer() + " in " + state)
                    .isEqualTo(steps);
            wrong(steps).forEach(next -> {
                ListEntry entry = in(state);
                int before = entry.steps().size();
                assertThatThrownBy(() -> lead(entry, next, officer))
                        .as(officer.officer() + " from " + state + " to " + next)
                        .isInstanceOf(BusinessException.class);
                assertThat(entry.state()).isEqualTo(state);
                assertThat(entry.steps()).hasSize(before);
            });
        });
    }

    private static Stream<EntryState> wrong(Set<EntryState> steps) {
        return Arrays.stream(EntryState.values()).filter(next -> !steps.contains(next));
    }

    private static void lead(ListEntry entry, EntryState next, Signatory officer) {
        switch (next) {
            case NOTIFIED -> entry.giveNotice(served(TODAY), officer, OVER);
            case STATED -> entry.state("陈述", TODAY, false, officer, OVER);
            case SERVED -> entry.serve("1号", served(TODAY), officer, OVER);
            case PUBLISHED -> entry.publish(null, officer, OVER);
            case WITHDRAWN -> entry.withdraw(null, "撤下", officer, OVER);
            case PROPOSED, RETURNED, ANSWERED, APPROVED, REJECTED, CLOSED -> entry.lead(next, "事由", officer, OVER);
        }
    }

    private static ListEntry in(EntryState state) {
        ListEntry entry = state == EntryState.PROPOSED
                ? anEntry().heard().proposed()
                : anEntry().notified();
        switch (state) {
            case PROPOSED, NOTIFIED -> {}
            case STATED -> entry.state("陈述", TODAY, false, CLERK, DAY);
            case ANSWERED -> {
                entry.state("陈述", TODAY, false, CLERK, DAY);
                entry.lead(EntryState.ANSWERED, "答复", CLERK, DAY);
            }
            case APPROVED -> approve(entry);
            case RETURNED -> {
                approve(entry);
                entry.lead(EntryState.RETURNED, "请核对", OFFICE, OVER);
            }
            case REJECTED -> entry.decide(false, "证据不足", REVIEWER, OVER);
            case SERVED -> serve(entry);
            case PUBLISHED -> publish(entry);
            case WITHDRAWN -> {
                publish(entry);
                entry.withdraw(null, "撤下", OFFICE, OVER);
            }
            case CLOSED -> {
                approve(entry);
                entry.lead(EntryState.CLOSED, "主体已注销", OFFICE, OVER);
            }
        }
        return entry;
    }

    private static void approve(ListEntry entry) {
        entry.decide(true, "事实清楚", REVIEWER, OVER);
    }

    private static void serve(ListEntry entry) {
        approve(entry);
        entry.serve("昆市监列〔2026〕1号", served(TODAY), CLERK, OVER);
    }

    private static void publish(ListEntry entry) {
        serve(entry);
        entry.publish(null, OFFICE, OVER);
    }
}
