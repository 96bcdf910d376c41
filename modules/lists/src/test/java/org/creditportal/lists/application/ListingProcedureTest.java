package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RolePermissions;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.AcknowledgeNotice;
import org.creditportal.lists.api.AmendListing;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.DecideListing;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryNotice;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.LeadEntry;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.api.PublishListing;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.api.WithdrawListing;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.Proposal;
import org.creditportal.records.api.record.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingProcedureTest {

    private static final Officer CLERK = officer("u-clerk", ListTypes.MARKET, Role.BUREAU_CLERK);
    private static final Officer REVIEWER = officer("u-reviewer", ListTypes.MARKET, Role.BUREAU_REVIEWER);
    private static final Officer STRANGER = officer("u-stranger", "tax", Role.BUREAU_REVIEWER);
    private static final Officer OFFICE = officer("u-office", "credit-office", Role.CREDIT_OFFICE);
    private static final ProposeListing PROPOSAL = new ProposeListing(
            List.of(Entries.RECORD),
            "serious-violation",
            BasisKey.of(ListTypes.LAW),
            null,
            "销售不合格产品，情节严重。",
            CommandToken.next());
    private static final long SEEN = 0;

    private final ListingProcedureBean procedure = new ListingProcedureBean();
    private final EntriesInMemory entries = new EntriesInMemory();
    private final List<Object> published = new ArrayList<>();
    private final GateOfRecords gate = new GateOfRecords();
    private final SubjectsBehind subjects = new SubjectsBehind();
    private LocalDate today = Entries.TODAY;
    private Officer atWork = CLERK;
    private ListTypeDefinition list = ListTypes.serious();

    @BeforeEach
    void assemble() {
        procedure.entries = entries;
        procedure.participants = new Participants();
        procedure.participants.currentOfficer = new OfficerAtWork();
        procedure.types = new OneListType();
        procedure.grounds = new RecordGrounds() {
            @Override
            Proposal proposal(ProposeListing command, ListTypeDefinition type) {
                return Entries.anEntry().on(type).withFacts(command.facts()).proposal();
            }

            @Override
            List<String> names(ListedSubject subject) {
                return List.of(subject.name(), "昆明示例旧名有限公司");
            }
        };
        procedure.onceOnly = (token, command, act) -> act.get();
        procedure.events = new ToldEvents(published);
        procedure.days = new OfficialDays() {
            @Override
            OfficialDay today() {
                return Entries.dayOf(today);
            }
        };
        LegalDate legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
        procedure.grounds.persons = subjects.persons();
        procedure.grounds.entries = entries;
        procedure.grounds.followed = new FollowedInMemory(entries, gate, published, legalDate);
    }

    @Test
    void tellsOfPublicationAndWithdrawalOnly() {
        EntryNumber number = procedure.propose(PROPOSAL);
        as(REVIEWER).decide(new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next()));
        assertThat(published).isEmpty();
        as(OFFICE).publish(new PublishListing(number, SEEN, null, CommandToken.next()));
        as(OFFICE).withdraw(new WithdrawListing(number, SEEN, null, null, "处罚决定被撤销", CommandToken.next()));
        assertThat(published)
                .containsExactly(new EntryPublished(number.value()), new EntryHidden(number.value(), true));
    }

    @Test
    void doubleClickOnEveryStepHasOneEffect() {
        EntryNumber number = procedure.propose(PROPOSAL);
        assertThat(procedure.propose(PROPOSAL)).isEqualTo(number);
        twice(() -> as(REVIEWER).decide(new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next())));
        twice(() -> as(OFFICE).publish(new PublishListing(number, SEEN, null, CommandToken.next())));
        twice(() -> as(OFFICE).withdraw(new WithdrawListing(number, SEEN, null, null, "处罚决定被撤销", CommandToken.next())));
        assertThat(entries.all).hasSize(1);
        assertThat(published).hasSize(2);
    }

    @Test
    void refusesAnotherProposalForTheSamePlace() {
        EntryNumber number = procedure.propose(PROPOSAL);
        ProposeListing other = new ProposeListing(
                PROPOSAL.recordNumbers(), PROPOSAL.listType(), PROPOSAL.basis(), null, "另一事实", CommandToken.next());
        assertRefused(ListsError.ALREADY_LISTED, () -> procedure.propose(other));
        as(REVIEWER).decide(new DecideListing(number, SEEN, false, "证据不足", CommandToken.next()));
        atWork = CLERK;
        assertThat(procedure.propose(other)).isNotEqualTo(number);
    }

    @Test
    void allowsANewProposalOnceTheOldEntryHasExpired() {
        EntryNumber number = procedure.propose(PROPOSAL);
        as(REVIEWER).decide(new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next()));
        as(OFFICE).publish(new PublishListing(number, SEEN, today, CommandToken.next()));
        atWork = CLERK;
        assertRefused(ListsError.ALREADY_LISTED, () -> procedure.propose(PROPOSAL));
        today = today.plusDays(1);
        assertThat(procedure.propose(PROPOSAL)).isNotEqualTo(number);
    }

    @Test
    void refusesDecisionOnAnotherVersionThanSeen() {
        EntryNumber number = procedure.propose(PROPOSAL);
        assertThatThrownBy(() -> as(REVIEWER).decide(new DecideListing(number, 7, true, "事实清楚", CommandToken.next())))
                .isInstanceOf(StaleVersionException.class);
        assertThat(entry(number).state()).isEqualTo(EntryState.PROPOSED);
    }

    @Test
    void hidesEntriesOfOtherBureaus() {
        EntryNumber number = procedure.propose(PROPOSAL);
        assertThatThrownBy(
                        () -> as(STRANGER).decide(new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void listsNobodyOnWhatEndedOrLostLawOrBureauSinceItWasProposed() {
        EntryNumber number = procedure.propose(PROPOSAL);
        list = ListTypes.seriousAs(List.of(ListTypes.LAW), ListTypes.MARKET, today.minusDays(1));
        assertRefused(ListsError.LIST_NOT_VALID, () -> approve(number));
        list = ListTypes.seriousAs(List.of(ListTypes.LAW), "tax", null);
        assertRefused(ListsError.NOT_IDENTIFYING_BUREAU, () -> approve(number));
        list = ListTypes.seriousAs(List.of(ListTypes.ORDER), ListTypes.MARKET, null);
        assertRefused(ListsError.BASIS_NOT_OF_LIST, () -> approve(number));
        list = ListTypes.serious();
        approve(number);
        list = ListTypes.seriousAs(List.of(ListTypes.ORDER), ListTypes.MARKET, null);
        assertRefused(ListsError.BASIS_NOT_OF_LIST, () -> as(OFFICE)
                .publish(new PublishListing(number, SEEN, null, CommandToken.next())));
        assertThat(entry(number).state()).isEqualTo(EntryState.APPROVED);
    }

    @Test
    void rejectsWhatItsListAllowsNoMore() {
        EntryNumber number = procedure.propose(PROPOSAL);
        list = ListTypes.seriousAs(List.of(ListTypes.ORDER), "tax", today.minusDays(1));
        as(REVIEWER).decide(new DecideListing(number, SEEN, false, "名单已失效", CommandToken.next()));
        assertThat(entry(number).state()).isEqualTo(EntryState.REJECTED);
    }

    private void approve(EntryNumber number) {
        as(REVIEWER).decide(new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next()));
    }

    @Test
    void refusesUnknownList() {
        ProposeListing unknown = new ProposeListing(
                PROPOSAL.recordNumbers(), "no-such", PROPOSAL.basis(), null, "事实", CommandToken.next());
        assertRefused(ListsError.LIST_UNKNOWN, () -> procedure.propose(unknown));
    }

    @Test
    void refusesToPublishWhatRestsOnAWithheldRecord() {
        EntryNumber number = procedure.propose(PROPOSAL);
        as(REVIEWER).decide(new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next()));
        gate.close();
        assertRefused(ListsError.RECORD_NOT_PUBLISHABLE, () -> as(OFFICE)
                .publish(new PublishListing(number, SEEN, null, CommandToken.next())));
        assertThat(entry(number).state()).isEqualTo(EntryState.APPROVED);
        assertThat(published).isEmpty();
    }

    @Test
    void refusesToPublishWhatRestsOnADisputedRecord() {
        EntryNumber number = procedure.propose(PROPOSAL);
        as(REVIEWER).decide(new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next()));
        gate.publication(Publication.SUSPENDED);
        assertRefused(ListsError.RECORD_NOT_PUBLISHABLE, () -> as(OFFICE)
                .publish(new PublishListing(number, SEEN, null, CommandToken.next())));
        gate.publication(Publication.ALLOWED);
        as(OFFICE).publish(new PublishListing(number, SEEN, null, CommandToken.next()));
        assertThat(entry(number).state()).isEqualTo(EntryState.PUBLISHED);
    }

    @Test
    void publishesWhatTheRecordsSayAtThatMoment() {
        EntryNumber number = procedure.propose(PROPOSAL);
        as(REVIEWER).decide(new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next()));
        gate.correct(Entries.DECIDED_ON.minusMonths(1), Entries.STATED);
        as(OFFICE).publish(new PublishListing(number, SEEN, null, CommandToken.next()));
        assertThat(entry(number).document().decidedOn()).isEqualTo(Entries.DECIDED_ON.minusMonths(1));
        assertThat(entry(number).publishedUntil()).isEqualTo(entry(number).latestPublicationEnd());
    }

    @Test
    void whatHangsOnAnEntryFallsWhenItIsAmendedToSaySomethingElse() {
        List<EntryOver> over = new ArrayList<>();
        ToldEvents events = new ToldEvents(published);
        events.observers.add(over::add);
        procedure.events = events;
        EntryNumber number = procedure.propose(PROPOSAL);
        sendBack(number);
        amend(number, PROPOSAL.facts());
        assertThat(over).isEmpty();
        amend(number, "另一事实");
        assertThat(over).containsExactly(new EntryOver(number.value()));
    }

    private void sendBack(EntryNumber number) {
        as(REVIEWER).decide(new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next()));
        as(OFFICE).turnBack(new LeadEntry(number, SEEN, EntryState.RETURNED, "请核对", CommandToken.next()));
    }

    private void amend(EntryNumber number, String facts) {
        as(CLERK)
                .amend(new AmendListing(
                        number,
                        SEEN,
                        PROPOSAL.recordNumbers(),
                        PROPOSAL.basis(),
                        null,
                        facts,
                        "已核对：" + facts,
                        CommandToken.next()));
    }

    @Test
    void theCreditOfficeTakesNoteOfWhatBefell() {
        EntryNumber number = procedure.propose(PROPOSAL);
        entry(number).note(EntryNotice.FACTS_TO_COMPARE);
        entry(number).note(EntryNotice.TWICE_ON_LIST);
        twice(() -> as(OFFICE)
                .acknowledge(new AcknowledgeNotice(
                        number, SEEN, Set.of(EntryNotice.FACTS_TO_COMPARE), CommandToken.next())));
        assertThat(entry(number).notices()).as("what was not read stays").containsExactly(EntryNotice.TWICE_ON_LIST);
    }

    @Test
    void keepsOfficersApartByIdNotByName() {
        Officer namesake = officer("u-namesake", ListTypes.MARKET, Role.BUREAU_REVIEWER);
        EntryNumber number = procedure.propose(PROPOSAL);
        as(namesake).decide(new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next()));
        assertThat(entry(number).lastStep().signature().officerName())
                .isEqualTo(entry(number).beginning().officerName());
    }

    private ListingProcedureBean as(Officer officer) {
        atWork = officer;
        return procedure;
    }

    private ListEntry entry(EntryNumber number) {
        return entries.requireForChange(number.value());
    }

    private static void twice(Runnable click) {
        click.run();
        click.run();
    }

    private static Officer officer(String id, String bureau, Role role) {
        Set<Role> roles = Set.of(role);
        return new Officer(id, id, "同名人", bureau, roles, RolePermissions.of(roles), Set.of(), Set.of());
    }

    private final class OfficerAtWork implements CurrentOfficer {
        @Override
        public Officer require() {
            return atWork;
        }

        @Override
        public Optional<Officer> find() {
            return Optional.of(atWork);
        }
    }

    private final class OneListType extends TenantListTypes {
        @Override
        public List<ListTypeDefinition> all() {
            return List.of(list);
        }

        @Override
        public Optional<ListTypeDefinition> find(String id) {
            return all().stream().filter(type -> type.id().equals(id)).findFirst();
        }

        @Override
        public List<RemovalReason> removalReasons() {
            return ListTypes.REMOVALS;
        }
    }

    @Test
    void whoNeverStoodBehindTheEntityIsNeitherApprovedNorPublished() {
        list = ListTypes.withPersons();
        ListEntry principal = Entries.anEntry().published();
        entries.add(principal);
        ListEntry person = Entries.aPersonOf(principal, "0AWE35PSG1C93");
        entries.add(person);
        EntryNumber number = new EntryNumber(person.number());
        DecideListing approval = new DecideListing(number, SEEN, true, "事实清楚", CommandToken.next());
        subjects.related.clear();
        assertRefused(ListsError.NOT_BEHIND_ENTITY, () -> as(REVIEWER).decide(approval));
        subjects.related.add(SubjectsBehind.related(1, "张三", "5301**", "0AWE35PSG1C93"));
        as(REVIEWER).decide(approval);
        subjects.related.clear();
        assertRefused(ListsError.NOT_BEHIND_ENTITY, () -> as(OFFICE)
                .publish(new PublishListing(number, SEEN, principal.publishedUntil(), CommandToken.next())));
        assertThat(person.state()).isEqualTo(EntryState.APPROVED);
    }

    @Test
    void tellsWhatWaitsByPermission() {
        atWork = REVIEWER;
        assertThat(procedure.participants.waiting().decidesFor()).containsExactly(ListTypes.MARKET);
        assertThat(procedure.participants.waiting().publishes()).isFalse();
        atWork = OFFICE;
        assertThat(procedure.participants.waiting().decidesFor()).isEmpty();
        assertThat(procedure.participants.waiting().publishes()).isTrue();
        assertThat(OFFICE.may(ListsPermission.LISTS_DECIDE)).isFalse();
    }
}
