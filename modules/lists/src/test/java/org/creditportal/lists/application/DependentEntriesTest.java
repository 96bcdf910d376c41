package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.application.SubjectsBehind.behind;
import static org.creditportal.lists.application.SubjectsBehind.related;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.aPersonOf;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.RemovalCause;
import org.creditportal.lists.api.ResumeEntry;
import org.creditportal.lists.api.SuspendEntry;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.records.api.subject.RepresentativeRetracted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DependentEntriesTest {

    private final EntriesInMemory entries = new EntriesInMemory();
    private final List<Object> told = new ArrayList<>();
    private final DependentEntries dependents = new DependentEntries();
    private final SubjectsBehind subjects = new SubjectsBehind();
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
        dependents.persons = subjects.persons();
        dependents.places = followed.places;
        dependents.events = new ToldEvents(told);
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
        assertThat(published.removal().reason()).isEqualTo(RemovalCause.PRINCIPAL.name());
        assertThat(stranger.state()).isEqualTo(EntryState.PUBLISHED);
        assertThat(told).containsExactly(new EntryHidden(published.number(), true));
        assertThat(followed.audited)
                .containsExactlyInAnyOrder(
                        ListsAudit.LIST_ENTRY_TURNED_BACK,
                        ListsAudit.LIST_ENTRY_TURNED_BACK,
                        ListsAudit.LIST_ENTRY_WITHDRAWN);
    }

    @Test
    void whoNeverStoodBehindTheEntityIsNotListedWithIt() {
        ListEntry named = published("0AWE35PSG1C93");
        ListEntry proposed = person("0AWE35PSG1C91");
        subjects.gone.add(related(1, "张三", "5301**", "0AWE35PSG1C93"));
        subjects.gone.add(related(2, "张三", "5301**", "0AWE35PSG1C91"));

        dependents.retracted(gone(1, 2));

        assertThat(named.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(named.removal().reason()).isEqualTo(RemovalCause.RETRACTED.name());
        assertThat(proposed.state()).isEqualTo(EntryState.REJECTED);
        assertThat(principal.state()).isEqualTo(EntryState.PUBLISHED);
    }

    /** Another's number tells nobody today, or the day of the decision was corrected: he is not meant. */
    @Test
    void whoIsFoundNeverToHaveStoodThereTakesNobodyElseOffTheList() {
        ListEntry named = published("0AWE35PSG1C93");
        ListEntry other = published("0AWE35PSG1C94");
        subjects.gone.add(related(1, "张三", "5301**", "0AWE35PSG1C93"));
        subjects.then.add(behind("李四", null));

        dependents.retracted(gone(1));

        assertThat(named.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(other.state()).isEqualTo(EntryState.PUBLISHED);
    }

    @Test
    void whoStoodThereOtherwiseOrMayHaveStaysListed() {
        ListEntry named = published("0AWE35PSG1C93");
        subjects.gone.add(related(1, "张三", "5301**", "0AWE35PSG1C93"));
        subjects.then.add(behind("张三", "0AWE35PSG1C93"));
        dependents.retracted(gone(1));
        subjects.then.set(0, behind("张三", null));
        dependents.retracted(gone(1));
        assertThat(named.state()).isEqualTo(EntryState.PUBLISHED);
    }

    private RepresentativeRetracted gone(long... relations) {
        return new RepresentativeRetracted(
                principal.subject().number(),
                LongStream.of(relations).boxed().collect(Collectors.toSet()),
                Set.of("N:1"));
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

    @Test
    void noPersonIsPublishedLongerThanTheCorrectedEntityNorCorrectedToBe() {
        ListEntry published = published("0AWE35PSG1C93");
        LocalDate shorter = principal.publishedUntil().minusMonths(2);
        assertRefused(
                ListsError.PUBLICATION_END_OUTSIDE,
                () -> dependents.demandPrincipal(
                        published, principal.publishedUntil().plusDays(1)));
        principal.correct(
                principal.facts(),
                principal.basis(),
                shorter,
                "昆市监更〔2026〕1号",
                REVIEWER.sign(Entries.NOON, new Reason("期限有误")),
                DAY);
        dependents.endWith(principal);
        assertThat(published.publishedUntil()).isEqualTo(shorter);
        assertThat(told).containsExactly(new EntryPublished(published.number()));
        dependents.endWith(principal);
        assertThat(told).hasSize(1);
    }

    @Test
    void personsAreSuspendedAndResumedWithTheEntity() {
        ListEntry published = published("0AWE35PSG1C93");
        ListEntry ordered = published("0AWE35PSG1C94");
        ordered.suspendBy("另案中止1号", "另案", OFFICE, DAY);
        EntrySuspensionsBean suspensions = suspensions();
        EntryNumber number = new EntryNumber(principal.number());
        suspensions.suspend(new SuspendEntry(number, principal.version(), "信用办中止1号", "法院裁定", CommandToken.next()));
        assertThat(List.of(principal, published, ordered))
                .extracting(entry -> entry.standing(Entries.TODAY))
                .containsOnly(EntryStanding.SUSPENDED);
        assertThat(told)
                .containsExactly(
                        new EntryHidden(principal.number(), false), new EntryHidden(published.number(), false));
        suspensions.resume(new ResumeEntry(number, principal.version(), null, "法院裁定恢复", CommandToken.next()));
        assertThat(List.of(principal, published))
                .extracting(entry -> entry.standing(Entries.TODAY))
                .containsOnly(EntryStanding.IN_FORCE);
        assertThat(ordered.standing(Entries.TODAY)).isEqualTo(EntryStanding.SUSPENDED);
        assertThat(told)
                .contains(new EntryPublished(principal.number()), new EntryPublished(published.number()))
                .doesNotContain(new EntryPublished(ordered.number()));
    }

    @Test
    void noPersonCountsAgainWhileTheEntityIsSuspended() {
        ListEntry person = published("0AWE35PSG1C93");
        EntrySuspensionsBean suspensions = suspensions();
        EntryNumber number = new EntryNumber(principal.number());
        suspensions.suspend(new SuspendEntry(number, principal.version(), "信用办中止1号", "法院裁定", CommandToken.next()));
        suspensions.resume(
                new ResumeEntry(new EntryNumber(person.number()), person.version(), null, "个人恢复", CommandToken.next()));
        assertThat(person.standing(Entries.TODAY)).isEqualTo(EntryStanding.SUSPENDED);
        followed.follow(List.of(new EntryNumber(person.number())), false);
        assertThat(person.standing(Entries.TODAY)).as("by night").isEqualTo(EntryStanding.SUSPENDED);
        suspensions.resume(new ResumeEntry(number, principal.version(), null, "法院裁定恢复", CommandToken.next()));
        assertThat(List.of(principal, person))
                .extracting(entry -> entry.standing(Entries.TODAY))
                .containsOnly(EntryStanding.IN_FORCE);
    }

    private EntrySuspensionsBean suspensions() {
        EntrySuspensionsBean suspensions = new EntrySuspensionsBean();
        suspensions.entries = entries;
        suspensions.followed = followed;
        suspensions.dependents = dependents;
        suspensions.onceOnly = (token, command, act) -> act.get();
        suspensions.events = dependents.events;
        suspensions.days = dependents.days;
        suspensions.participants = new Participants() {
            @Override
            Signatory current() {
                return OFFICE;
            }

            @Override
            ListEntry demandVisible(ListEntry entry) {
                return entry;
            }
        };
        return suspensions;
    }

    private ListEntry published(String number) {
        ListEntry published = person(number);
        published.decide(true, "\u5C5E\u5B9E", REVIEWER, DAY);
        published.publish(null, OFFICE, DAY);
        return published;
    }

    private ListEntry person(String number) {
        ListEntry named = aPersonOf(principal, number);
        entries.add(named);
        return named;
    }
}
