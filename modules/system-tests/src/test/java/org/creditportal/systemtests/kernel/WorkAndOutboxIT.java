package org.creditportal.systemtests.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.OutboxRelay;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Transactions hold however work begins (ADR 0021), and the outbox carries load (ADR 0006). The workers of one node meet only in
 * the database, as those of two nodes do.
 */
@ArquillianTest
class WorkAndOutboxIT {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final TenantId BETA = new TenantId("beta");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String SERIES = "昆信异";
    private static final int WRITERS = 16;
    private static final int ACTS = 12;

    @Inject
    private Beginnings beginnings;

    @Inject
    private NumberTakers numbers;

    @Inject
    private BareTransaction bareTransaction;

    @Inject
    private TenantWork work;

    @Inject
    private TurnTakers turnTakers;

    @Inject
    private Notes notes;

    @Inject
    private NoteHandler noteHandler;

    @Inject
    private StubbornHandler stubbornHandler;

    @Inject
    private Steps steps;

    @Inject
    private StepHandler stepHandler;

    @Inject
    private OutboxRelay relay;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive deployment() {
        return KernelArchive.create();
    }

    @Test
    void rollsBackEverythingHoweverTheWorkBegan() {
        for (Beginning beginning : Beginning.values()) {
            String text = "half done by " + beginning;
            assertThatThrownBy(() -> beginnings.run(beginning, ALPHA, () -> notes.writeAndFail(text)))
                    .as(text)
                    .hasStackTraceContaining("after everything was written");
            assertThat(tracesOf(text)).as(text).containsOnly(0L);
        }
    }

    @Test
    void keepsEverythingHoweverTheWorkBegan() throws Exception {
        for (Beginning beginning : Beginning.values()) {
            String text = "done by " + beginning;
            beginnings.run(beginning, ALPHA, () -> notes.write(text));
            assertThat(tracesOf(text)).as(text).doesNotContain(0L);
        }
    }

    private List<Long> tracesOf(String text) {
        return asAlpha(() -> notes.traces(text));
    }

    /** Without the guard the row would be there, committed by itself. */
    @Test
    void refusesAConnectionThatIsNotPartOfTheTransaction() {
        assertThatThrownBy(() ->
                        beginnings.run(Beginning.TASK_OF_A_BEAN, ALPHA, () -> bareTransaction.write("never enlisted")))
                .hasStackTraceContaining("is not part of the transaction that asks for it");
        assertThat(asAlpha(notes::texts)).doesNotContain("never enlisted");
    }

    /** They name the turns in opposite orders; taken so, each would soon wait for the other. */
    @Test
    void whoeverNeedsTheSameTurnsComesOneAfterTheOther() throws Exception {
        for (int round = 0; round < 20; round++) {
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Integer> one = taker(start, List.of("fixture:first", "fixture:second"));
            Future<Integer> other = taker(start, List.of("fixture:second", "fixture:first"));
            assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(1);
            assertThat(other.get(60, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }

    private Future<Integer> taker(CyclicBarrier start, List<String> names) {
        return asAlpha(() -> work.begin(() -> turnTakers.take(start, names)));
    }

    /** Every third act fails after it took its number; the first of the year come all at once. */
    @Test
    void officialNumbersHaveNeitherGapNorDoubleWhoeverRollsBack() throws Exception {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        CyclicBarrier barrier = new CyclicBarrier(WRITERS);
        List<Future<List<Integer>>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int failing = writer % 3;
            writers.add(asAlpha(() -> work.begin(() -> taken(barrier, lastDay, failing))));
        }
        List<Integer> places = new ArrayList<>();
        for (Future<List<Integer>> writer : writers) {
            places.addAll(TenantWork.result(writer));
        }
        assertThat(places).hasSize(WRITERS * ACTS / 3 * 2).doesNotHaveDuplicates();
        assertThat(places)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, places.size()).boxed().toList());
        assertThat(asAlpha(() -> numbers.take(SERIES, lastDay.plusDays(1)))).hasToString(SERIES + "〔2027〕1号");
        assertThat(as(BETA, () -> numbers.take(SERIES, lastDay)).place()).isOne();
    }

    private List<Integer> taken(CyclicBarrier barrier, LocalDate day, int failing) {
        List<Integer> places = new ArrayList<>();
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException late) {
            throw new IllegalStateException(late);
        }
        for (int act = 0; act < ACTS; act++) {
            if (act % 3 == failing) {
                assertThatThrownBy(() -> numbers.takeAndFail(SERIES, day)).hasStackTraceContaining("after");
            } else {
                places.add(numbers.take(SERIES, day).place());
            }
        }
        return places;
    }

    @Test
    void holdsBackTheSameSubjectAndNobodyElse() throws Exception {
        StepHandler.Hold hold = stepHandler.holdAt("held");
        publish(new StepTaken("held", 1));
        assertThat(hold.reached().await(20, TimeUnit.SECONDS)).isTrue();
        publish(new StepTaken("held", 2));
        publish(new StepTaken("neighbour", 1));
        relay.sweep();
        await(() -> handled("neighbour").size() == 1);
        assertThat(handled("held")).isEmpty();
        hold.letGo();
        await(() -> handled("held").size() == 2);
        assertThat(handled("held")).containsExactly("step:held:1", "step:held:2");
    }

    @Test
    void workersAtOnceDeliverEverythingOnceAndInOrder() {
        int subjects = 25;
        int each = 12;
        for (int step = 1; step <= each; step++) {
            for (int subject = 0; subject < subjects; subject++) {
                publish(new StepTaken("walker-" + (char) ('a' + subject), step));
            }
            relay.sweep();
        }
        await(() -> asAlpha(() -> steps.waiting("walker-")) == 0);
        for (int subject = 0; subject < subjects; subject++) {
            String walker = "walker-" + (char) ('a' + subject);
            assertThat(handled(walker))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, each)
                            .mapToObj(step -> "step:" + walker + ":" + step)
                            .toList());
        }
    }

    @Test
    void aFailingHandlerRepeatsNoOther() throws Exception {
        TenantScope.callAs(ALPHA, () -> notes.write("stubborn note"));
        await(() -> noteHandler.delivered(ALPHA).contains("stubborn note"));
        await(() -> {
            relay.sweep();
            return stubbornHandler.delivered().contains("stubborn note");
        });
        assertThat(stubbornHandler.delivered()).containsOnlyOnce("stubborn note");
        assertThat(noteHandler.delivered(ALPHA)).containsOnlyOnce("stubborn note");
    }

    @Test
    void refusesAnEventThatNobodyHandles() {
        assertThatThrownBy(() -> publish(new ForgottenEvent("forgotten")))
                .hasStackTraceContaining("Nobody handles " + ForgottenEvent.class.getName());
        publish(new FutureEvent("future"));
        assertThat(asAlpha(() -> steps.kept("forgotten"))).isZero();
        assertThat(asAlpha(() -> steps.kept("future"))).isZero();
    }

    @Test
    void keepsAMessageWhoseHandlerIsGone() {
        publish(new StepTaken("misdirected", 1));
        await(() -> asAlpha(() -> steps.waiting("misdirected")) == 0);
        run(() -> steps.misdirect("misdirected"));
        relay.sweep();
        await(() -> asAlpha(() -> steps.error("misdirected")).contains("There is no handler NobodyHandler"));
        assertThat(asAlpha(() -> steps.waiting("misdirected"))).isOne();
        run(() -> steps.drop("misdirected"));
    }

    @Test
    void forgetsWhatWasDeliveredLongAgo() {
        publish(new StepTaken("long ago", 1));
        publish(new StepTaken("lately", 1));
        await(() -> asAlpha(() -> steps.waiting("long ago") + steps.waiting("lately")) == 0);
        run(() -> steps.backdate("long ago", clock.instant().minus(Duration.ofDays(31))));
        run(() -> steps.backdate("lately", clock.instant().minus(Duration.ofDays(29))));
        relay.sweep();
        await(() -> asAlpha(() -> steps.kept("long ago")) == 0);
        assertThat(asAlpha(() -> steps.kept("lately"))).isOne();
    }

    @Test
    void aFileOfAHundredThousandCorrectionsDelaysNobodyElse() throws Exception {
        int portion = 5_000;
        int portions = 20;
        awaitHandled("first of all, on a server that has just started");
        for (int i = 0; i < portions; i++) {
            int first = i * portion;
            TenantScope.runAs(BETA, () -> steps.publishPortion("bulk-", first, portion));
            assertPromptly("during-" + i);
        }
        assertThat(TenantScope.callAs(BETA, () -> steps.waiting("bulk-")))
                .as("still on their way")
                .isGreaterThan(portion);
        assertPromptly("after");
        TenantScope.runAs(BETA, () -> steps.drop("bulk-"));
    }

    private void assertPromptly(String subject) {
        Instant begun = clock.instant();
        awaitHandled(subject);
        assertThat(Duration.between(begun, clock.instant())).as(subject).isLessThan(Duration.ofSeconds(2));
    }

    private void awaitHandled(String subject) {
        TenantScope.runAs(BETA, () -> steps.publish(new StepTaken(subject, 1)));
        await(() -> !asBeta(() -> steps.handled(subject)).isEmpty());
    }

    private void publish(DomainEvent event) {
        run(() -> steps.publish(event));
    }

    private List<String> handled(String prefix) {
        return asAlpha(() -> steps.handled(prefix + ":"));
    }

    private static void run(Runnable work) {
        TenantScope.runAs(ALPHA, work);
    }

    private static <T> T asAlpha(Callable<T> question) {
        return as(ALPHA, question);
    }

    private static <T> T asBeta(Callable<T> question) {
        return as(BETA, question);
    }

    private static <T> T as(TenantId tenant, Callable<T> question) {
        try {
            return TenantScope.callAs(tenant, question);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void await(BooleanSupplier condition) {
        Instant limit = clock.instant().plus(PATIENCE);
        while (!condition.getAsBoolean() && clock.instant().isBefore(limit)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
