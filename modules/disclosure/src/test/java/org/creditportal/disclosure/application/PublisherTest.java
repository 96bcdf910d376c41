package org.creditportal.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.disclosure.domain.PublicFacts.NOON;
import static org.creditportal.disclosure.domain.PublicFacts.NUMBER;
import static org.creditportal.disclosure.domain.PublicFacts.TODAY;
import static org.creditportal.disclosure.domain.PublicFacts.TYPE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.disclosure.domain.ListFacts;
import org.creditportal.disclosure.domain.PublicFacts;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListHidden;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.NoticeTakenDown;
import org.creditportal.lists.api.PublicNoticeView;
import org.creditportal.lists.api.PublishableEntries;
import org.creditportal.lists.api.PublishableEntryView;
import org.creditportal.sanctions.api.typical.PublishableTypicalCaseView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever order events come in and however often, the public sees what is releasable now. */
class PublisherTest {

    private final PublishedInMemory.Entries entries = new PublishedInMemory.Entries();
    private final PublishedInMemory.Lists lists = new PublishedInMemory.Lists();
    private final Published published = new Published();
    private final List<String> told = new ArrayList<>();
    private final PublishedInMemory.CountedChanges changes = new PublishedInMemory.CountedChanges();
    private LocalDate today = TODAY;
    private final LegalDate legalDate = new LegalDate() {
        @Override
        public LocalDate today() {
            return today;
        }
    };
    private final EntryPublisher publisher = new EntryPublisher() {
        @Override
        LocalizedText bureauName(String bureau) {
            return PublicFacts.AUTHORITY;
        }
    };
    private final TypicalCasePublisher typicalPublisher = new TypicalCasePublisher();
    private final PublishedInMemory.TypicalCases typicalCases = new PublishedInMemory.TypicalCases();
    private Optional<PublishableTypicalCaseView> releasableTypicalCase = Optional.empty();
    private final NoticePublisher noticePublisher = new NoticePublisher();
    private final PublishedInMemory.Notices notices = new PublishedInMemory.Notices();
    private Optional<PublicNoticeView> releasableNotice = Optional.empty();
    private final ListPublisher listPublisher = new ListPublisher();
    private List<ListTypeDefinition> file = List.of(PublicFacts.type());
    private boolean mayShow = true;
    private Optional<PublishableEntryView> releasable = Optional.of(PublicFacts.ofCompany());

    @BeforeEach
    void assemble() {
        publisher.entries = entries;
        publisher.publishable = published;
        publisher.legalDate = legalDate;
        publisher.changes = changes;
        publisher.types = new File();
        publisher.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        typicalPublisher.entries = publisher;
        typicalPublisher.typicalCases = typicalCases;
        typicalPublisher.publishable = new PublishedInMemory.PublishedCases(() -> releasableTypicalCase);
        typicalPublisher.legalDate = legalDate;
        typicalPublisher.changes = changes;
        typicalPublisher.clock = publisher.clock;
        noticePublisher.entries = publisher;
        noticePublisher.notices = notices;
        noticePublisher.publishable = new PublishedInMemory.PutUp(() -> releasableNotice);
        noticePublisher.types = new File();
        noticePublisher.legalDate = legalDate;
        noticePublisher.changes = changes;
        noticePublisher.clock = publisher.clock;
        listPublisher.entries = entries;
        listPublisher.lists = lists;
        listPublisher.notices = notices;
        listPublisher.hidden = new HiddenLists();
        listPublisher.hidden.entries = entries;
        listPublisher.hidden.notices = notices;
        listPublisher.types = new File();
        listPublisher.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        listPublisher.legalDate = legalDate;
    }

    @Test
    void showsAnEntryOnceHoweverOftenItIsTold() {
        publisher.bring(NUMBER);
        publisher.bring(NUMBER);
        assertThat(entries.shown).hasSize(1);
    }

    @Test
    void takesAWithdrawnEntryAwayHoweverOftenItIsTold() {
        publisher.bring(NUMBER);
        releasable = Optional.empty();
        publisher.bring(NUMBER);
        publisher.bring(NUMBER);
        assertThat(entries.shown).isEmpty();
    }

    @Test
    void showsNothingWhenThePublicationComesAfterTheWithdrawal() {
        releasable = Optional.empty();
        publisher.bring(NUMBER);
        assertThat(entries.shown).isEmpty();
    }

    @Test
    void theComparisonTakesAwayWhatMayNotBeSeenAnyMore() {
        publisher.bring(NUMBER);
        compare();
        assertThat(entries.shown).hasSize(1);
        assertThat(told).isEmpty();
        releasable = Optional.empty();
        compare();
        assertThat(entries.shown).isEmpty();
        assertThat(told).containsExactly("SNAPSHOT_TAKEN_BACK " + NUMBER);
    }

    @Test
    void theComparisonBringsBackWhatMustBeSeenAndIsNot() {
        compare();
        assertThat(entries.shown).as("published today, it may be on its way").isEmpty();
        today = PublicFacts.ofCompany().publishedOn().plusDays(1);
        compare();
        assertThat(entries.shown).hasSize(1);
        compare();
        assertThat(told).containsExactly("SNAPSHOT_BROUGHT_BACK " + NUMBER);
    }

    @Test
    void theComparisonTakesAwayAndBringsBackTypicalCasesToo() {
        String number = PublicFacts.typicalCase().number().value();
        releasable = Optional.empty();
        releasableTypicalCase = Optional.of(PublicFacts.typicalCase());
        compare();
        assertThat(typicalCases.shown)
                .as("published today, it may be on its way")
                .isEmpty();
        today = TODAY.plusDays(1);
        compare();
        assertThat(typicalCases.shown).containsOnlyKeys(number);
        compare();
        releasableTypicalCase = Optional.empty();
        compare();
        assertThat(typicalCases.shown).isEmpty();
        assertThat(told).containsExactly("SNAPSHOT_BROUGHT_BACK " + number, "SNAPSHOT_TAKEN_BACK " + number);
    }

    @Test
    void theComparisonTakesAwayAndBringsBackNoticesToo() {
        releasable = Optional.empty();
        releasableNotice = Optional.of(PublicFacts.notice());
        compare();
        assertThat(notices.shown).as("put up today, it may be on its way").isEmpty();
        today = TODAY.plusDays(1);
        compare();
        assertThat(notices.shown).containsOnlyKeys(NUMBER.value());
        releasableNotice = Optional.empty();
        compare();
        assertThat(notices.shown).isEmpty();
        assertThat(told).containsExactly("SNAPSHOT_BROUGHT_BACK " + NUMBER, "SNAPSHOT_TAKEN_BACK " + NUMBER);
    }

    @Test
    void aNoticeIsShownOnceAndGoneWithTheEventThatTakesItDown() {
        releasableNotice = Optional.of(PublicFacts.notice());
        noticePublisher.bring(NUMBER.value());
        noticePublisher.bring(NUMBER.value());
        assertThat(notices.shown).hasSize(1);
        NoticesToldOf toldOf = new NoticesToldOf();
        toldOf.notices = notices;
        toldOf.takenDown(new NoticeTakenDown(NUMBER.value()));
        assertThat(notices.shown).isEmpty();
        releasableNotice = Optional.empty();
        noticePublisher.bring(NUMBER.value());
        assertThat(notices.shown).as("what comes late does no harm").isEmpty();
    }

    private void compare() {
        SnapshotBySnapshotComparison comparison = new SnapshotBySnapshotComparison();
        comparison.entries = publisher;
        comparison.typicalCases = typicalPublisher;
        comparison.notices = noticePublisher;
        comparison.policies = new PolicyPublisher() {
            @Override
            void synchronise() {
                // The library is another test's.
            }
        };
        comparison.changes = changes;
        comparison.trail = new AuditTrail() {
            @Override
            public void recordAsSystem(String event, String object, String reason) {
                told.add(event + " " + object);
            }
        };
        comparison.work = new TenantWork() {
            @Override
            public void inTransaction(TenantId tenant, Runnable work) {
                work.run();
            }
        };
        TenantScope.runAs(new TenantId("kunming"), comparison::compare);
    }

    @Test
    void aHiddenEntryIsGoneWithTheEventAndOfAWithdrawnOneNumberAndDayStay() {
        publisher.bring(NUMBER);
        HiddenEntries hidden = new HiddenEntries();
        hidden.entries = entries;
        hidden.legalDate = listPublisher.legalDate;
        hidden.hidden(new EntryHidden(NUMBER.value(), false));
        assertThat(entries.shown).isEmpty();
        assertThat(entries.withdrawn).isEmpty();
        hidden.hidden(new EntryHidden(NUMBER.value(), true));
        hidden.hidden(new EntryHidden(NUMBER.value(), true));
        assertThat(entries.withdrawn).containsExactly(Map.entry(NUMBER.value(), TODAY));
    }

    @Test
    void aListThatIsClosedToThePublicTakesItsEntriesAndNoticesWithIt() {
        releasableNotice = Optional.of(PublicFacts.notice());
        publisher.bring(NUMBER);
        noticePublisher.bring(NUMBER.value());
        HiddenLists hidden = new HiddenLists();
        hidden.entries = entries;
        hidden.notices = notices;
        hidden.hidden(new ListHidden("another-list"));
        assertThat(entries.shown).hasSize(1);
        assertThat(notices.shown).hasSize(1);
        hidden.hidden(new ListHidden(TYPE));
        assertThat(entries.shown).isEmpty();
        assertThat(notices.shown).isEmpty();
        assertThat(entries.withdrawn).as("nobody withdrew it").isEmpty();
    }

    /** Read before the list was closed, written after: the list is asked once more, under its lock. */
    @Test
    void nothingNewIsShownOfAListThatIsBeingClosed() {
        mayShow = false;
        releasableNotice = Optional.of(PublicFacts.notice());
        publisher.bring(NUMBER);
        noticePublisher.bring(NUMBER.value());
        assertThat(entries.shown).isEmpty();
        assertThat(notices.shown).isEmpty();
    }

    /** A tenant's file takes effect when the server starts, and asks nobody to publish anything. */
    @Test
    void whoIsOnAListThatTheFileClosesToThePublicIsGoneWithTheNextAnnouncement() {
        publisher.bring(NUMBER);
        listPublisher.synchronise();
        assertThat(entries.shown).hasSize(1);
        file = List.of(PublicFacts.forOffices());
        listPublisher.synchronise();
        assertThat(entries.shown).isEmpty();
        assertThat(lists.shown).as("what the list means may be read").hasSize(1);
    }

    @Test
    void takesOverWhatChangedAndTellsTheSiteOnlyThen() {
        publisher.bring(NUMBER);
        publisher.bring(NUMBER);
        assertThat(changes.told).as("the store tells of a new one itself").isZero();
        releasable = Optional.of(PublicFacts.ofPerson());
        publisher.bring(NUMBER);
        assertThat(entries.shown.get(NUMBER.value()).subjectName()).isEqualTo("张**");
        assertThat(changes.told).isEqualTo(1);
    }

    @Test
    void tellsOfAListThatNobodyIsOn() {
        listPublisher.synchronise();
        listPublisher.synchronise();
        assertThat(lists.shown).hasSize(1);
        assertThat(lists.shown.get(0).facts()).isEqualTo(ListFacts.of(PublicFacts.type()));
    }

    @Test
    void renamesAListItsEntriesAndNoticesOnlyWhenItsFactsChange() {
        listPublisher.synchronise();
        listPublisher.synchronise();
        assertThat(entries.renamed).isEmpty();
        assertThat(notices.renamed).isEmpty();
        file = List.of(PublicFacts.renamed());
        listPublisher.synchronise();
        assertThat(entries.renamed).containsExactly(TYPE);
        assertThat(notices.renamed).containsExactly(TYPE);
        assertThat(lists.shown.get(0).facts().nameZh()).isEqualTo("严重违法失信主体名单");
    }

    @Test
    void tellsOfAPastListOnlyWhileAnybodyIsOnIt() {
        file = List.of(PublicFacts.type(TYPE, LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31)));
        listPublisher.synchronise();
        assertThat(lists.shown).isEmpty();
        publisher.bring(NUMBER);
        listPublisher.synchronise();
        assertThat(lists.shown).hasSize(1);
    }

    @Test
    void tellsOfAFutureListNotYet() {
        file = List.of(PublicFacts.type(TYPE, TODAY.plusDays(1), null));
        listPublisher.synchronise();
        assertThat(lists.shown).isEmpty();
    }

    @Test
    void keepsAListThatLeftTheFileWhileAnybodyIsOnIt() {
        publisher.bring(NUMBER);
        listPublisher.synchronise();
        file = List.of();
        listPublisher.synchronise();
        assertThat(lists.shown).hasSize(1);
        releasable = Optional.empty();
        publisher.bring(NUMBER);
        listPublisher.synchronise();
        assertThat(lists.shown).isEmpty();
    }

    /** Of the lists: one entry, published, of which the test says whether it may be seen. */
    private final class Published implements PublishableEntries {

        @Override
        public Optional<PublishableEntryView> find(EntryNumber number) {
            return releasable;
        }

        @Override
        public boolean mayShow(String listType) {
            return mayShow;
        }

        @Override
        public List<EntryNumber> findAfter(EntryNumber last, int count) {
            return last == null ? List.of(NUMBER) : List.of();
        }
    }

    /** Of the lists: one proposal, of which the test says whether it is told to the public. */

    /** Of the sanctions: one typical case, published, of which the test says whether it may be seen. */
    private final class File implements ListTypeDirectory {

        @Override
        public List<ListTypeDefinition> all() {
            return file;
        }

        @Override
        public Optional<ListTypeDefinition> find(String id) {
            return file.stream().filter(type -> type.id().equals(id)).findFirst();
        }

        @Override
        public ListTypeDefinition require(String id) {
            return find(id).orElseThrow();
        }

        @Override
        public List<ListTypeDefinition> identifiableBy(String bureau) {
            return file;
        }
    }
}
