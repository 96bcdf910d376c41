package org.creditportal.kernel.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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

    private StandingSource failing(String module, int order, RuntimeException failure) {
        return new StandingSource() {
            @Override
            public StandingPlace place() {
                return new StandingPlace(module, order);
            }

            @Override
            public StandingAnswer find(StandingQuestion question) {
                asked.incrementAndGet();
                throw failure;
            }
        };
    }
}
