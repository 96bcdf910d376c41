package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.aGround;
import static org.creditportal.lists.domain.Entries.anEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.Proposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DependentEntriesTest {

    private final EntriesInMemory entries = new EntriesInMemory();
    private final List<Object> told = new ArrayList<>();
    private final DependentEntries dependents = new DependentEntries();
    private final ListEntry principal = anEntry().published();
    private FollowedInMemory followed;

    @BeforeEach
    void assemble() {
        LegalDate legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return Entries.TODAY;
            }
        };
        followed = new FollowedInMemory(entries, new GateOfRecords(), told, legalDate);
        dependents.entries = entries;
        dependents.followed = followed;
        dependents.days = new OfficialDays() {
            @Override
            OfficialDay today() {
                return DAY;
            }
        };
        entries.add(principal);
    }

    @Test
    void personsFallWithTheEntityFromWhereverTheyAre() {
        ListEntry proposed = person("0AWE35PSG1C91");
        ListEntry approved = person("0AWE35PSG1C92");
        approved.decide(true, "\u5C5E\u5B9E", REVIEWER, DAY);
        ListEntry published = person("0AWE35PSG1C93");
        published.decide(true, "\u5C5E\u5B9E", REVIEWER, DAY);
        published.publish(null, OFFICE, DAY);
        ListEntry stranger = anEntry().published();
        entries.add(stranger);

        dependents.fallWith(new EntryOver(principal.number()));

        assertThat(proposed.state()).isEqualTo(EntryState.REJECTED);
        assertThat(approved.state()).isEqualTo(EntryState.CLOSED);
        assertThat(published.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(stranger.state()).isEqualTo(EntryState.PUBLISHED);
        assertThat(told).containsExactly(new EntryHidden(published.number(), true));
        assertThat(followed.audited)
                .containsExactlyInAnyOrder(
                        ListsAudit.LIST_ENTRY_TURNED_BACK,
                        ListsAudit.LIST_ENTRY_TURNED_BACK,
                        ListsAudit.LIST_ENTRY_WITHDRAWN);
    }

    @Test
    void whatFellOnceDoesNotFallAgain() {
        ListEntry published = person("0AWE35PSG1C93");
        published.decide(true, "\u5C5E\u5B9E", REVIEWER, DAY);
        published.publish(null, OFFICE, DAY);
        dependents.fallWith(new EntryOver(principal.number()));
        dependents.fallWith(new EntryOver(principal.number()));
        assertThat(told).hasSize(1);
        assertThat(published.steps()).hasSize(4);
    }

    private ListEntry person(String number) {
        ListedSubject person = new ListedSubject(number, ListedSubjectKind.NATURAL_PERSON, "\u5F20\u4E09", null);
        Proposal proposal = new Proposal(
                ListTypes.withPersons(),
                BasisKey.of(ListTypes.LAW),
                null,
                person,
                false,
                List.of(aGround()),
                "\u8D1F\u8D23\u7684\u4E3B\u7BA1\u4EBA\u5458");
        ListEntry named = ListEntry.nameResponsible(principal, "\u6CD5\u5B9A\u4EE3\u8868\u4EBA", proposal, CLERK, DAY);
        entries.add(named);
        return named;
    }
}
