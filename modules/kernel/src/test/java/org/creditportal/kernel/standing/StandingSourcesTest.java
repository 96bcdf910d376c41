package org.creditportal.kernel.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.Test;

class StandingSourcesTest {

    private static final StandingQuestion QUESTION =
            new StandingQuestion(Set.of("0AWE35PSG1C5P"), LocalDate.of(2026, 8, 13));

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aSourceThatFailsIsToldAndTakesNoOtherWithIt() {
        List<StandingOutcome> outcomes = ask(
                failing("broken", 1, new IllegalStateException("a bug")),
                failing("other", 2, new IllegalStateException()));
        assertThat(outcomes).hasSize(2).noneMatch(StandingOutcome::hasAnswered);
        assertThat(asked).as("once together, then each by itself").hasValue(3);
    }

    @Test
    void whoAnswersIsToldBesideASourceThatFails() {
        List<StandingOutcome> outcomes =
                ask(failing("broken", 2, new IllegalStateException("a bug")), answering("good", 1));
        assertThat(outcomes).extracting(StandingOutcome::hasAnswered).containsExactly(true, false);
    }

    @Test
    void sourcesThatAllAnswerAreAskedOnce() {
        assertThat(ask(answering("second", 2), answering("first", 1)))
                .allMatch(StandingOutcome::hasAnswered)
                .extracting(outcome -> outcome.place().module())
                .containsExactly("first", "second");
        assertThat(asked).hasValue(2);
    }

    @Test
    void noFurtherSourceWaitsForADatabaseThatIsAway() {
        RuntimeException away = new IllegalStateException(new SQLTransientConnectionException("nobody answers"));
        assertThatThrownBy(() -> ask(failing("first", 1, away), failing("second", 2, away)))
                .isSameAs(away);
        assertThat(asked).hasValue(1);
    }

    private static List<StandingOutcome> ask(StandingSource... sources) {
        AtomicReference<List<StandingOutcome>> outcomes = new AtomicReference<>();
        StandingSources all = new StandingSources(List.of(sources), new StandingReading());
        TenantScope.runAs(new TenantId("kunming"), () -> outcomes.set(all.ask(QUESTION)));
        return outcomes.get();
    }

    private StandingSource answering(String module, int order) {
        return source(module, order, () -> new StandingAnswer(Instant.EPOCH, Map.of()));
    }

    private StandingSource failing(String module, int order, RuntimeException failure) {
        return source(module, order, () -> {
            throw failure;
        });
    }

    private StandingSource source(String module, int order, Supplier<StandingAnswer> answer) {
        return new StandingSource() {
            @Override
            public StandingPlace place() {
                return new StandingPlace(module, order);
            }

            @Override
            public StandingAnswer find(StandingQuestion question) {
                asked.incrementAndGet();
                return answer.get();
            }
        };
    }
}
