package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.anEntry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.api.received.ImportOutcome;
import org.creditportal.lists.api.received.ReceivedImportRow.Counts;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.Removal;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lists tell of subjects: what is in force and, where it is asked since when, what is over. */
class ListStandingTest {

    private static final TenantDefinition KUNMING =
            TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId("kunming"));
    private static final LocalDate TODAY = Entries.TODAY;

    private final EntriesInMemory entries = new EntriesInMemory();
    private final ReceivedInMemory received = new ReceivedInMemory();
    private final ImportsInMemory imports = new ImportsInMemory();
    private final ListStandingBean standing = new ListStandingBean();

    @BeforeEach
    void assemble() {
        standing.held = new StoredEntriesOfSubjects() {
            @Override
            Open of(Collection<String> subjectNumbers) {
                return new Open(entries.publishedOf(subjectNumbers), received.ofSubjects(subjectNumbers));
            }
        };
        standing.entries = entries;
        standing.received = received;
        standing.imports = imports;
        standing.clock = Clock.fixed(Entries.NOON, ZoneOffset.UTC);
        standing.types = new TenantListTypes() {
            @Override
            public Optional<ListTypeDefinition> find(String id) {
                return Optional.of(ListTypes.serious());
            }

            @Override
            public List<RemovalReason> removalReasons() {
                return TenantLists.of(KUNMING).removalReasons();
            }
        };
        standing.tenants = new TenantDirectory() {
            @Override
            public TenantDefinition current() {
                return KUNMING;
            }
        };
    }

    @Test
    void anEntryThatIsOverIsToldWhereItIsAskedSinceADayOnWhichItWasNot() {
        ListEntry entry = anEntry().published();
        entries.add(entry);
        LocalDate last = entry.publishedUntil();
        assertThat(told(last.plusDays(1), null)).isEmpty();
        assertThat(told(last.plusDays(1), last))
                .extracting(StandingFact::endedOn)
                .containsExactly(last);
        assertThat(told(last.plusDays(1), last.plusDays(1))).isEmpty();
        assertThat(told(last, last)).extracting(StandingFact::endedOn).containsOnlyNulls();
    }

    @Test
    void whatWasRepairedIsToldAsRepairedAndWhatWasAnnulledNeverWas() {
        withdrawn("repaired");
        assertThat(told(TODAY.plusDays(1), TODAY.minusMonths(1)))
                .containsExactly(told(TODAY.plusDays(1), TODAY).get(0))
                .allSatisfy(fact -> {
                    assertThat(fact.repairedOn()).isEqualTo(TODAY);
                    assertThat(fact.endedOn()).isNull();
                });
        assertThat(told(TODAY.plusDays(1), null)).isEmpty();
        assertThat(told(TODAY.plusDays(1), TODAY.plusDays(1))).isEmpty();
        entries.all.clear();
        withdrawn("fulfilled");
        assertThat(told(TODAY.plusDays(1), TODAY.minusMonths(1)))
                .allSatisfy(fact -> assertThat(fact.repairedOn()).isNull())
                .extracting(StandingFact::endedOn)
                .containsExactly(TODAY);
        entries.all.clear();
        withdrawn("annulled");
        withdrawn("wrongly-listed");
        withdrawn(null);
        assertThat(told(TODAY.plusDays(1), TODAY.minusMonths(1))).isEmpty();
    }

    @Test
    void aReceivedEntryThatItsSourceTellsNoMoreIsToldAsOver() {
        ReceivedEntry entry = ReceivedDeliveries.entry(Entries.SUBJECT, "（2026）云01执7号");
        received.add(entry);
        entry.vanish(ReceivedDeliveries.delivery(TODAY, false));
        assertThat(told(TODAY, null)).isEmpty();
        assertThat(told(TODAY, TODAY.minusMonths(1)))
                .extracting(StandingFact::endedOn)
                .containsExactly(TODAY);
    }

    @Test
    void aReceivedEntryThatIsSuspendedIsToldAsSuspended() {
        ReceivedEntry entry = ReceivedDeliveries.entry(Entries.SUBJECT, "（2026）云01执8号");
        received.add(entry);
        assertThat(told(TODAY, null)).extracting(StandingFact::suspended).containsExactly(false);
        entry.suspendBy("停1号", "异议核实", Entries.OFFICE, Entries.DAY);
        assertThat(told(TODAY, null)).extracting(StandingFact::suspended).containsExactly(true);
    }

    /** Which counts on unseen, because its record is withheld or past retention (ADR 0116). */
    @Test
    void anUnseenEntryTellsNoDocument() {
        ListEntry entry = anEntry().published();
        entries.add(entry);
        assertThat(told(TODAY, null)).allMatch(fact -> fact.document() != null && !fact.unseen());
        entry.beUnseen(true, Entries.NOON);
        assertThat(told(TODAY, null)).singleElement().matches(fact -> fact.document() == null && fact.unseen());
    }

    /** A ban counts on when its publication is over: whoever decides a matter is told by which decision, the public nothing (ADR 0077). */
    @Test
    void aBanWhosePublicationIsOverIsUnseenAndTellsItsDocument() {
        ListEntry ban = anEntry().on(ListTypes.ban()).because("revoked").published();
        entries.add(ban);
        LocalDate last = ban.publishedUntil();
        assertThat(told(last, null)).singleElement().matches(fact -> fact.document() != null && !fact.unseen());
        assertThat(told(last.plusDays(1), null))
                .singleElement()
                .matches(fact -> fact.document() != null && fact.unseen() && fact.endedOn() == null);
        ban.beUnseen(true, Entries.NOON);
        assertThat(told(last.plusDays(1), null))
                .singleElement()
                .matches(fact -> fact.document() == null && fact.unseen());
    }

    @Test
    void whatIsOverIsToldAsDisputedWhileItIs() {
        ListEntry own = anEntry().published();
        entries.add(own);
        own.suspend(Entries.NOON);
        LocalDate after = own.publishedUntil().plusDays(1);
        ReceivedEntry other = ReceivedEntry.of(
                ReceivedDeliveries.COURTS,
                ReceivedDeliveries.told(Entries.SUBJECT, "（2026）云01执9号", own.publishedUntil()),
                ReceivedDeliveries.delivery(TODAY, false),
                Entries.NOON);
        received.add(other);
        other.suspendBy("停1号", "异议核实", Entries.OFFICE, Entries.DAY);
        assertThat(told(after, TODAY)).hasSize(2).allMatch(StandingFact::suspended);
        own.resume(Entries.OFFICE.sign(Entries.NOON));
        other.liftOrder("停1号", Entries.OFFICE);
        assertThat(told(after, TODAY)).hasSize(2).noneMatch(StandingFact::suspended);
        assertThat(other.lapse(null, ReceivedDeliveries.delivery(after, false), after))
                .isTrue();
        assertThat(told(after, TODAY)).extracting(StandingFact::endedOn).containsOnly(own.publishedUntil());
    }

    @Test
    void eachDeliveredListSaysHowFreshItIs() {
        ReceivedImport delivery = ReceivedDeliveries.delivery(TODAY.minusDays(8), false);
        delivery.finish(ImportOutcome.COMPLETE, new Counts(0, 0, 0, 0, 0, 0));
        imports.add(delivery);
        List<StandingDelivery> told =
                standing.find(new StandingQuestion(Set.of(), TODAY)).deliveries();
        assertThat(told).filteredOn(list -> list.asOf() != null).singleElement().satisfies(courts -> {
            assertThat(courts.list()).isEqualTo("judgment-defaulter");
            assertThat(courts.isOverdue(TODAY.minusDays(1))).isFalse();
            assertThat(courts.isOverdue(TODAY)).isTrue();
        });
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told).filteredOn(list -> list.asOf() == null).allMatch(list -> list.isOverdue(TODAY));
    }

    private void withdrawn(String reason) {
        ListEntry entry = anEntry().published();
        entry.withdraw(reason == null ? null : new Removal(reason, "昆市监移〔2026〕1号"), "移出", Entries.OFFICE, Entries.DAY);
        entries.add(entry);
    }

    private List<StandingFact> told(LocalDate on, LocalDate since) {
        return standing.find(new StandingQuestion(Set.of(Entries.SUBJECT), on, since))
                .of(Entries.SUBJECT);
    }
}
