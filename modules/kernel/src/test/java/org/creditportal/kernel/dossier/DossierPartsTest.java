package org.creditportal.kernel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.creditportal.kernel.dossier.DossierAnswer.Outcome;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.Test;

class DossierPartsTest {

    private static final Set<String> SUBJECT = Set.of("0AWE35PSG1C5P");
    private static final DossierHolding NOTHING = new DossierHolding(List.of(), List.of(), false);

    @Test
    void aPartThatFailsIsToldAsUncheckedAndTakesNoOtherWithIt() {
        DossierPart broken = part("broken", 1, "see", subject -> {
            throw new IllegalStateException("a bug");
        });
        assertThat(ask(Set.of("see"), part("sound", 2, "see", subject -> NOTHING), broken))
                .extracting(answer -> answer.place().module(), DossierAnswer::outcome, DossierAnswer::holding)
                .containsExactly(tuple("broken", Outcome.FAILED, null), tuple("sound", Outcome.ANSWERED, NOTHING));
    }

    @Test
    void noFurtherPartWaitsForADatabaseThatIsAway() {
        AtomicInteger asked = new AtomicInteger();
        DossierPart waiting = part("waiting", 1, "see", subject -> {
            asked.incrementAndGet();
            throw new IllegalStateException(new SQLTransientConnectionException("nobody answers"));
        });
        assertThatThrownBy(() -> ask(Set.of("see"), waiting, waiting, waiting))
                .hasRootCauseInstanceOf(SQLTransientConnectionException.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aPartThatTheOfficerMayNotSeeIsNotAskedAndNotLeftOut() {
        AtomicReference<Set<String>> asked = new AtomicReference<>();
        DossierPart secret = part("secret", 1, "see.secret", subject -> {
            asked.set(subject);
            return NOTHING;
        });
        assertThat(ask(Set.of("see"), secret)).singleElement().satisfies(answer -> assertThat(answer.outcome())
                .isEqualTo(Outcome.NOT_PERMITTED));
        assertThat(asked).hasNullValue();
    }

    private static List<DossierAnswer> ask(Set<String> permissions, DossierPart... parts) {
        AtomicReference<List<DossierAnswer>> answers = new AtomicReference<>();
        TenantScope.runAs(
                new TenantId("kunming"),
                () -> answers.set(new DossierParts(List.of(parts)).ask(SUBJECT, permissions::contains)));
        return answers.get();
    }

    private static DossierPart part(
            String module, int order, String permission, Function<Set<String>, DossierHolding> held) {
        return new DossierPart() {
            @Override
            public DossierPlace place() {
                return new DossierPlace(module, order, permission);
            }

            @Override
            public DossierHolding find(Set<String> subjectNumbers) {
                return held.apply(subjectNumbers);
            }
        };
    }
}
