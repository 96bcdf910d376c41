package org.creditportal.responsibility.domain.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.liability.LiabilityMeasure;
import org.creditportal.responsibility.api.liability.LiabilityOrigin;
import org.creditportal.responsibility.api.liability.LiabilityPaper;
import org.creditportal.responsibility.api.liability.LiabilityState;
import org.creditportal.responsibility.api.liability.OpenLiability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a liability case: every legal and illegal step, and who takes which. */
class LiabilityCaseTest {

    private static final Map<LiabilityState, Set<LiabilityState>> LEGAL = new EnumMap<>(Map.of(
            LiabilityState.OPENED, EnumSet.of(LiabilityState.HEARD, LiabilityState.WITHDRAWN),
            LiabilityState.HEARD, EnumSet.of(LiabilityState.DECIDED, LiabilityState.DISMISSED, LiabilityState.REFERRED),
            LiabilityState.DECIDED, EnumSet.of(LiabilityState.NOTIFIED),
            LiabilityState.NOTIFIED, EnumSet.of(LiabilityState.REFERRED, LiabilityState.CLOSED),
            LiabilityState.REFERRED, EnumSet.of(LiabilityState.CLOSED)));

    private static final Predicate<String> DECIDES = ResponsibilityPermission.LIABILITY_DECIDE::equals;
    private static final Predicate<String> STATES = ResponsibilityPermission.LIABILITY_STATE::equals;

    private final Signatory office = new Signatory("o", "信用办", "credit-office", true);
    private final Signatory second = new Signatory("o2", "信用办二", "credit-office", true);
    private final Signatory concerned = new Signatory("c", "负责人", "tax", false);
    private final Signatory stranger = new Signatory("x", "他人", "water", false);

    private LiabilityCase opened() {
        return LiabilityCase.open(
                new OpenLiability("tax", "王小明", LiabilityOrigin.AUDIT, "10293", "无关查询并外传。", CommandToken.next()),
                office.sign(Instant.EPOCH));
    }

    private static void lead(LiabilityCase led, LiabilityState next, Signatory officer) {
        LiabilityMeasure measure = next == LiabilityState.DECIDED ? LiabilityMeasure.ADMONITION : null;
        led.lead(next, measure, List.of("P-1"), officer, officer.sign(Instant.EPOCH, new Reason("理由")), true);
    }

    /** A case that has come there by the shortest way. */
    private LiabilityCase at(LiabilityState state) {
        LiabilityCase led = opened();
        List<LiabilityState> way =
                switch (state) {
                    case OPENED -> List.of();
                    case WITHDRAWN -> List.of(LiabilityState.WITHDRAWN);
                    case HEARD -> List.of(LiabilityState.HEARD);
                    case DISMISSED, DECIDED, REFERRED -> List.of(LiabilityState.HEARD, state);
                    case NOTIFIED -> List.of(LiabilityState.HEARD, LiabilityState.DECIDED, state);
                    case CLOSED ->
                        List.of(LiabilityState.HEARD, LiabilityState.DECIDED, LiabilityState.NOTIFIED, state);
                };
        way.forEach(next -> lead(led, next, next == LiabilityState.HEARD ? concerned : second));
        return led;
    }

    @ParameterizedTest
    @EnumSource(LiabilityState.class)
    void filesAreAttachedByWhoeverTheirStepIsFor(LiabilityState state) {
        LiabilityCase led = at(state);
        boolean open = state == LiabilityState.OPENED;
        boolean decided = !open && !state.isFinal();
        assertThat(led.paperFor(office, may -> true).orElse(null))
                .isEqualTo(open ? LiabilityPaper.FACTS : decided ? LiabilityPaper.DECISION : null);
        assertThat(led.paperFor(concerned, ResponsibilityPermission.LIABILITY_STATE::equals)
                        .orElse(null))
                .isEqualTo(open ? LiabilityPaper.STATEMENT : null);
        assertThat(led.paperFor(stranger, ResponsibilityPermission.LIABILITY_STATE::equals))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LiabilityState.class)
    void onlyLegalStepsAreTaken(LiabilityState from) {
        for (LiabilityState next : LiabilityState.values()) {
            LiabilityCase led = at(from);
            if (LEGAL.getOrDefault(from, Set.of()).contains(next)) {
                lead(led, next, next == LiabilityState.HEARD ? concerned : second);
                assertThat(led.state()).isEqualTo(next);
                assertThat(led.lastStep().documents()).containsExactly("P-1");
            } else {
                assertThatThrownBy(() -> lead(led, next, second)).isInstanceOf(IllegalTransitionException.class);
                assertThat(led.state()).isEqualTo(from);
            }
        }
    }

    @Test
    void theBureauStatesOrTheOfficeNotesIt() {
        assertThat(opened().nextFor(concerned, may -> true, true)).containsExactly(LiabilityState.HEARD);
        assertThat(opened().nextFor(office, may -> true, true))
                .containsExactlyInAnyOrder(LiabilityState.HEARD, LiabilityState.WITHDRAWN);
        assertThat(opened().nextFor(stranger, may -> true, true)).isEmpty();
        assertThat(opened().nextFor(concerned, may -> false, true)).isEmpty();
    }

    @Test
    void whoeverOpenedItDecidesNothing() {
        LiabilityCase heard = at(LiabilityState.HEARD);
        assertThat(heard.nextFor(office, may -> true, true)).isEmpty();
        assertThatThrownBy(() -> lead(heard, LiabilityState.DECIDED, office)).hasMessageContaining("casework");
        assertThatThrownBy(() -> lead(heard, LiabilityState.DECIDED, concerned)).hasMessageContaining("casework");
        lead(heard, LiabilityState.DECIDED, second);
        assertThat(heard.measure()).isEqualTo(LiabilityMeasure.ADMONITION);
    }

    @Test
    void theOfficeClosesTheTimeForAStatementOnlyWithOneOrWhenItIsOver() {
        LocalDate last = LocalDate.of(2026, 3, 9);
        LiabilityCase led = opened();
        assertThatThrownBy(() -> led.demandHeard(office, DECIDES, false, last, last))
                .hasMessageContaining("notHeard");
        led.demandHeard(office, DECIDES, true, last, last);
        led.demandHeard(office, DECIDES, false, last, last.plusDays(1));
        led.demandHeard(concerned, STATES, false, last, last);
    }

    @Test
    void inACaseAgainstTheCreditOfficeNobodyOfItClosesTheTimeByDecidingThere() {
        LocalDate last = LocalDate.of(2026, 3, 9);
        LiabilityCase led = againstTheOffice();
        assertThatThrownBy(() -> led.demandHeard(second, DECIDES, false, last, last))
                .hasMessageContaining("notHeard");
        led.demandHeard(second, DECIDES, true, last, last);
        led.demandHeard(second, DECIDES, false, last, last.plusDays(1));
        led.demandHeard(second, STATES, false, last, last);
    }

    @Test
    void whoeverStatedForTheBureauDecidesNothing() {
        LiabilityCase own = againstTheOffice();
        lead(own, LiabilityState.HEARD, second);
        assertRefused(own, second);
        lead(own, LiabilityState.DECIDED, new Signatory("o4", "信用办四", "credit-office", true));

        LiabilityCase moved = at(LiabilityState.HEARD);
        assertRefused(moved, new Signatory("c", "负责人", "credit-office", true));
        moved.handOver("water", office.sign(Instant.EPOCH, new Reason("合并")));
        assertRefused(moved, new Signatory("c", "负责人", "credit-office", true));

        LiabilityCase noted = opened();
        lead(noted, LiabilityState.HEARD, second);
        lead(noted, LiabilityState.DISMISSED, second);
        assertThat(noted.state()).isEqualTo(LiabilityState.DISMISSED);
    }

    private static void assertRefused(LiabilityCase heard, Signatory officer) {
        for (LiabilityState next : List.of(LiabilityState.DECIDED, LiabilityState.DISMISSED, LiabilityState.REFERRED)) {
            assertThatThrownBy(() -> lead(heard, next, officer)).hasMessageContaining("casework.fourEyes");
            assertThat(heard.nextFor(officer, may -> true, true)).doesNotContain(next);
        }
        assertThat(heard.state()).isEqualTo(LiabilityState.HEARD);
    }

    /** Opened by the supervisor, as nobody of the office opens it against his own. */
    private LiabilityCase againstTheOffice() {
        return LiabilityCase.open(
                new OpenLiability(
                        "credit-office", null, LiabilityOrigin.AUDIT, "10293", "无关查询并外传。", CommandToken.next()),
                new Signatory("s", "监督人", "approval", false).sign(Instant.EPOCH));
    }

    @Test
    void nobodyDecidesOnTheOwnCase() {
        Signatory named = new Signatory("o3", "王小明", "credit-office", true);
        LiabilityCase heard = at(LiabilityState.HEARD);
        assertThat(heard.nextFor(named, may -> true, true)).isEmpty();
        for (LiabilityState next : List.of(LiabilityState.DECIDED, LiabilityState.DISMISSED, LiabilityState.REFERRED)) {
            assertThatThrownBy(() -> lead(heard, next, named)).hasMessageContaining("ownCase");
        }
        assertThatThrownBy(() -> lead(opened(), LiabilityState.WITHDRAWN, named))
                .hasMessageContaining("ownCase");
        assertThat(heard.state()).isEqualTo(LiabilityState.HEARD);
    }

    @Test
    void whereTheDocumentIsSilentOnCrimesNoCaseIsHandedOver() {
        LiabilityCase heard = at(LiabilityState.HEARD);
        assertThat(heard.nextFor(second, may -> true, false))
                .containsExactlyInAnyOrder(LiabilityState.DECIDED, LiabilityState.DISMISSED);
        assertThat(heard.nextFor(second, may -> true, true)).contains(LiabilityState.REFERRED);
        assertThatThrownBy(() -> heard.lead(
                        LiabilityState.REFERRED,
                        null,
                        List.of(),
                        second,
                        second.sign(Instant.EPOCH, new Reason("移送")),
                        false))
                .hasMessageContaining("noCriminalLiability");
        assertThat(heard.state()).isEqualTo(LiabilityState.HEARD);
    }

    @Test
    void aMeasureBelongsToTheDecisionAndToNothingElse() {
        LiabilityCase heard = at(LiabilityState.HEARD);
        assertThatThrownBy(() -> heard.lead(
                        LiabilityState.DECIDED,
                        null,
                        List.of(),
                        second,
                        second.sign(Instant.EPOCH, new Reason("决定")),
                        true))
                .hasMessageContaining("measureUnclear");
        assertThatThrownBy(() -> heard.lead(
                        LiabilityState.DISMISSED,
                        LiabilityMeasure.CIRCULAR,
                        List.of(),
                        second,
                        second.sign(Instant.EPOCH, new Reason("决定")),
                        true))
                .hasMessageContaining("measureUnclear");
        assertThat(heard.measure()).isNull();
    }

    @Test
    void aCaseNeedsItsSourceAndFacts() {
        assertThatThrownBy(() -> LiabilityCase.open(
                        new OpenLiability("tax", null, LiabilityOrigin.COMPLAINT, " ", "事实", CommandToken.next()),
                        office.sign(Instant.EPOCH)))
                .hasMessageContaining("liabilityIncomplete");
        assertThatThrownBy(() -> LiabilityCase.open(
                        new OpenLiability(
                                "tax", null, LiabilityOrigin.COMPLAINT, "1", "事".repeat(2001), CommandToken.next()),
                        office.sign(Instant.EPOCH)))
                .hasMessageContaining("liabilityIncomplete");
    }
}
