package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.creditportal.lists.domain.Entries.anEntry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.dossier.DossierEntry;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.dossier.DossierLight;
import org.creditportal.kernel.dossier.DossierLink;
import org.creditportal.kernel.dossier.DossierTone;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListDossierTest {

    private static final Officer COLLEAGUE = officer(ListTypes.MARKET);
    private static final Officer STRANGER = officer("tax");

    private final EntriesInMemory entries = new EntriesInMemory();
    private final ReceivedInMemory received = new ReceivedInMemory();
    private final ListDossierBean dossier = new ListDossierBean();
    private Optional<ListTypeDefinition> type = Optional.of(ListTypes.serious());
    private LocalDate today = Entries.TODAY;
    private Officer atWork = COLLEAGUE;

    @BeforeEach
    void assemble() {
        dossier.entries = entries;
        dossier.received = received;
        dossier.participants = new Participants();
        dossier.participants.currentOfficer = new CurrentOfficer() {
            @Override
            public Officer require() {
                return atWork;
            }

            @Override
            public Optional<Officer> find() {
                return Optional.of(atWork);
            }
        };
        dossier.types = new TenantListTypes() {
            @Override
            public Optional<ListTypeDefinition> find(String id) {
                return type.filter(known -> known.id().equals(id));
            }
        };
        dossier.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
    }

    @Test
    void whoIsInForceOnABlackListShowsARedLightThatLeadsToTheEntry() {
        ListEntry entry = listed(anEntry().published());
        assertThat(found().lights())
                .extracting(DossierLight::key, DossierLight::tone, DossierLight::inForce, DossierLight::link)
                .containsExactly(tuple("dossier.light.BLACK", DossierTone.DISHONEST, true, link(entry)));
    }

    @Test
    void whatAnotherAuthorityDecidedIsShownBesideWhatWasDecidedHere() {
        listed(anEntry().published());
        ReceivedEntry elsewhere = ReceivedDeliveries.entry(Entries.SUBJECT, "（2026）云01执7号");
        received.add(elsewhere);
        assertThat(found().lights()).hasSize(2).allMatch(DossierLight::inForce);
        assertThat(found().entries())
                .extracting(DossierEntry::link)
                .contains(new DossierLink("/lists/received-detail", elsewhere.number()));
    }

    @Test
    void anOfficerOfAnotherBureauSeesThatLightTooAndOpensNothing() {
        listed(anEntry().published());
        listed(anEntry().approved());
        atWork = STRANGER;
        assertThat(found().isInForce()).isTrue();
        assertThat(found().lights()).singleElement().satisfies(light -> assertThat(light.link())
                .isNull());
        assertThat(found().entries()).hasSize(1);
        assertThat(found().limited()).isTrue();
    }

    @Test
    void aListWhoseColourIsNoLongerKnownStillCounts() {
        listed(anEntry().published());
        type = Optional.empty();
        assertThat(found().lights())
                .extracting(DossierLight::key, DossierLight::tone, DossierLight::inForce)
                .containsExactly(tuple("dossier.light.inForce", DossierTone.WAITING, true));
    }

    @Test
    void whatIsSuspendedOrPendingIsShownAndNotCounted() {
        listed(anEntry().published()).suspend(Entries.NOON);
        listed(anEntry().proposed());
        listed(anEntry().approved());
        assertThat(found().isInForce()).isFalse();
        assertThat(found().lights())
                .extracting(DossierLight::key, DossierLight::tone)
                .containsExactly(
                        tuple("dossier.light.suspended", DossierTone.WAITING),
                        tuple("dossier.light.pending", DossierTone.WAITING));
        assertThat(found().lights().get(1).arguments()).containsExactly(2L);
        assertThat(found().entries()).extracting(DossierEntry::tone).containsOnly(DossierTone.WAITING);
    }

    @Test
    void whatIsOverIsNotShown() {
        ListEntry entry = listed(anEntry().published());
        listed(anEntry().rejected());
        listed(anEntry().withdrawn());
        today = entry.publishedUntil();
        assertThat(found().lights()).hasSize(1);
        today = today.plusDays(1);
        assertThat(found()).isEqualTo(new DossierHolding(List.of(), List.of(), true));
    }

    @Test
    void anEntryThatHasNotFollowedAMergerYetIsFoundByTheFormerNumber() {
        listed(anEntry().published());
        assertThat(dossier.find(Set.of("0AWE35PSG1C6Q", Entries.SUBJECT)).isInForce())
                .isTrue();
        assertThat(dossier.find(Set.of("0AWE35PSG1C6Q")).isInForce()).isFalse();
    }

    private DossierHolding found() {
        return dossier.find(Set.of(Entries.SUBJECT));
    }

    private ListEntry listed(ListEntry entry) {
        entries.add(entry);
        return entry;
    }

    private static DossierLink link(ListEntry entry) {
        return new DossierLink("/lists/detail", entry.number());
    }

    private static Officer officer(String bureau) {
        return new Officer("u", "u", "u", bureau, Set.of(), Set.of(ListsPermission.LISTS_VIEW), Set.of(), Set.of());
    }
}
