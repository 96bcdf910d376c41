package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.api.gate.LookConsent;
import org.creditportal.checks.api.gate.SubjectLook;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.standing.StandingSources;
import org.junit.jupiter.api.Test;

/** Whoever watches over subjects' rights is asked about everybody who is looked at, before any source is. */
class AskedConsentTest {

    private static final LookGround GROUND =
            new LookGround(LookBasis.STATUTORY_DUTY, "food-drug-supervision", "许-1", "许可审查", null);
    private static final StandingQuestion QUESTION =
            new StandingQuestion(Set.of("company", "person"), LocalDate.of(2026, 6, 1));

    private final List<String> told = new ArrayList<>();

    @Test
    void everybodyWhoIsLookedAtIsToldWithTheGround() {
        List<SubjectLook> demanded = new ArrayList<>();
        LookConsent agreeing = look -> {
            demanded.add(look);
            return Optional.empty();
        };
        List<StandingOutcome> outcomes = gate(agreeing).ask(GROUND, List.of("company", "person"), QUESTION);
        assertThat(demanded).extracting(SubjectLook::subject).containsExactly("company", "person");
        assertThat(demanded).extracting(SubjectLook::matter).containsOnly("许-1");
        assertThat(outcomes).hasSize(1);
    }

    @Test
    void whereOneIsRefusedNothingIsRead() {
        assertThatThrownBy(() -> gate(AskedConsentTest::refusal).ask(GROUND, List.of("company", "person"), QUESTION))
                .isInstanceOf(CheckRefusedException.class);
        assertThat(told).isEmpty();
    }

    /** In a look at many, one refusal leaves one out. */
    @Test
    void whoIsRefusedIsKnownBeforeAnybodyIsLookedAt() {
        assertThat(gate(AskedConsentTest::refusal).refused(GROUND, List.of("company", "person")))
                .containsExactly("person");
        assertThat(told).isEmpty();
    }

    private static Optional<BusinessException> refusal(SubjectLook look) {
        return look.subject().equals("person")
                ? Optional.of(new CheckRefusedException(ChecksError.CONSENT_MISSING))
                : Optional.empty();
    }

    private LookGate gate(LookConsent consent) {
        StandingSources sources = new StandingSources() {
            @Override
            public List<StandingOutcome> ask(StandingQuestion question) {
                told.add("asked");
                return List.of(new StandingOutcome(new StandingPlace("records", 1), null));
            }
        };
        return new LookGate(sources, List.of(consent));
    }
}
