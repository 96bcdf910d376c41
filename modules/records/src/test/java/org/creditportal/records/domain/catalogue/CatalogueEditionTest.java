package org.creditportal.records.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.catalogue.CatalogueEditionState;
import org.creditportal.records.api.catalogue.CatalogueLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueEditionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);
    private static final Signatory OFFICER = new Signatory("id", "Officer", null, false);

    private final CatalogueEdition former = inForce("2024年版", FIRST, null);

    private static CatalogueEdition draft(String label, CatalogueEdition copied) {
        return CatalogueEdition.draft(AnItem.edition(CatalogueLevel.NATIONAL, label), copied, OFFICER.sign(NOW));
    }

    private static CatalogueEdition inForce(String label, LocalDate from, CatalogueEdition former) {
        CatalogueEdition edition = draft(label, former);
        edition.putInForce(from, former, OFFICER.sign(NOW, new Reason("reason")));
        return edition;
    }

    @Test
    void endsTheFormerEditionTheDayBeforeItBegins() {
        CatalogueEdition next = inForce("2027年版", NEXT, former);
        assertThat(former.state()).isEqualTo(CatalogueEditionState.SUPERSEDED);
        assertThat(former.validUntil()).isEqualTo(NEXT.minusDays(1));
        assertThat(former.isInForceOn(NEXT.minusDays(1))).isTrue();
        assertThat(former.isInForceOn(NEXT)).isFalse();
        assertThat(next.isInForceOn(NEXT.minusDays(1))).isFalse();
        assertThat(next.isInForceOn(NEXT)).isTrue();
        assertThat(next.predecessor()).isEqualTo(former.number());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01", "2023-12-31"})
    void doesNotBeginBeforeTheFormerEditionHasBeenInForceForADay(LocalDate from) {
        CatalogueEdition next = draft("2027年版", former);
        assertThatThrownBy(() -> next.putInForce(from, former, OFFICER.sign(NOW, new Reason("reason"))))
                .isInstanceOfSatisfying(RecordsException.class, refused -> {
                    assertThat(refused.key()).isEqualTo(RecordsError.CATALOGUE_DAY_TOO_EARLY.key());
                });
        assertThat(next.isDraft()).isTrue();
        assertThat(former.isOpen()).isTrue();
        assertThat(former.validUntil()).isNull();
    }

    @Test
    void isNeverChangedOnceItIsInForce() {
        assertThatThrownBy(() -> former.itemsChanged(NOW)).isInstanceOf(RecordsException.class);
        assertThatThrownBy(() -> former.discard(OFFICER.sign(NOW, new Reason("reason"))))
                .isInstanceOf(RecordsException.class);
        assertThatThrownBy(() -> former.putInForce(NEXT, null, OFFICER.sign(NOW, new Reason("reason"))))
                .isInstanceOf(RecordsException.class);
    }

    @Test
    void isOfNoEffectWhileADraftAndAfterItWasGivenUp() {
        CatalogueEdition draft = draft("2027年版", former);
        assertThat(draft.isInForceOn(NEXT)).isFalse();
        draft.discard(OFFICER.sign(NOW, new Reason("reason")));
        assertThat(draft.isInForceOn(NEXT)).isFalse();
        assertThat(draft.isPutInForce()).isFalse();
        assertThatThrownBy(() -> draft.itemsChanged(NOW)).isInstanceOf(RecordsException.class);
    }

    @Test
    void copiesEditionsOfItsOwnLevelOnly() {
        assertThatThrownBy(() -> CatalogueEdition.draft(
                        AnItem.edition(CatalogueLevel.LOCAL, "2027年版"), former, OFFICER.sign(NOW)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(CatalogueEditionState.class)
    void refusesEveryTransitionThatTheTableDoesNotName(CatalogueEditionState from) {
        for (CatalogueEditionState next : CatalogueEditionState.values()) {
            if (!from.allows(next)) {
                assertThatThrownBy(() -> from.to(next)).isInstanceOf(IllegalTransitionException.class);
            }
        }
    }

    @Test
    void hasTheStatesThatAreToldOutside() {
        assertThat(Arrays.stream(CatalogueEditionState.values()).map(Enum::name))
                .containsExactly(Arrays.stream(CatalogueEditionState.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }
}
