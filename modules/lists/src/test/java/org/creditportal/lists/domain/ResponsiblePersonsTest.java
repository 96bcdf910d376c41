package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.NOON;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Entries.aGround;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListsError;
import org.junit.jupiter.api.Test;

class ResponsiblePersonsTest {

    private static final String REPRESENTATIVE = "法定代表人";
    private static final ListedSubject PERSON =
            new ListedSubject("0AWE35PSG1C9Z", ListedSubjectKind.NATURAL_PERSON, "张三", null);
    private static final Signatory STRANGER = new Signatory("u-tax", "周税务", "tax", false);

    private final ListEntry principal = anEntry().published();

    @Test
    void aPersonHangsOnTheEntitysEntryWithTheOfficeHeldAtTheTime() {
        ListEntry person = named(REPRESENTATIVE);
        assertThat(person.responsibility().principal()).isEqualTo(principal.number());
        assertThat(person.responsibility().office()).isEqualTo(REPRESENTATIVE);
        assertThat(person.subject()).isEqualTo(PERSON);
        assertThat(person.recordNumbers()).isEqualTo(principal.recordNumbers());
        assertThat(person.basis()).isEqualTo(ListTypes.ORDER);
        assertThat(person.state()).isEqualTo(EntryState.PROPOSED);
    }

    @Test
    void isListedOnlyWhereTheLawSaysSoInAnOfficeThatItNames() {
        assertRefused(ListsError.OFFICE_NOT_OF_LIST, () -> named("门卫"));
        assertRefused(
                ListsError.NO_RESPONSIBLE_PERSONS,
                () -> ListEntry.nameResponsible(
                        principal, REPRESENTATIVE, proposal(ListTypes.serious(), PERSON), CLERK, DAY));
        assertRefused(
                ListsError.NO_RESPONSIBLE_PERSONS,
                () -> ListEntry.nameResponsible(
                        principal, REPRESENTATIVE, proposal(ListTypes.withPersons(), principal.subject()), CLERK, DAY));
        assertRefused(
                CaseworkError.SAME_BUREAU,
                () -> ListEntry.nameResponsible(
                        principal, REPRESENTATIVE, proposal(ListTypes.withPersons(), PERSON), STRANGER, DAY));
    }

    @Test
    void nobodyIsNamedToAnEntryThatIsOver() {
        ListEntry over = anEntry().withdrawn();
        assertRefused(
                ListsError.PRINCIPAL_OVER,
                () -> ListEntry.nameResponsible(
                        over, REPRESENTATIVE, proposal(ListTypes.withPersons(), PERSON), CLERK, DAY));
    }

    @Test
    void restsOnWhatTheEntitysEntryRestsOn() {
        assertThat(named(REPRESENTATIVE).recordNumbers()).isEqualTo(principal.recordNumbers());
        ListEntry onAnother = anEntry()
                .restingOn(aGround("0AWE35PSG1C7R", Entries.DECIDED_ON))
                .published();
        assertRefused(
                ListsError.PRINCIPAL_AMENDED,
                () -> ListEntry.nameResponsible(
                        onAnother, REPRESENTATIVE, proposal(ListTypes.withPersons(), PERSON), CLERK, DAY));
        assertRefused(
                ListsError.PRINCIPAL_AMENDED,
                () -> PersonsAnswerWithTheirEntity.demandSameRecords(onAnother, named(REPRESENTATIVE)));
    }

    @Test
    void fallsWithTheEntityFromWhereverItIs() {
        ListEntry proposed = named(REPRESENTATIVE);
        proposed.fall("单位条目已撤下", NOON);
        assertThat(proposed.state()).isEqualTo(EntryState.REJECTED);
        ListEntry approved = named(REPRESENTATIVE);
        approved.decide(true, "属实", REVIEWER, DAY);
        approved.fall("单位条目已撤下", NOON);
        assertThat(approved.state()).isEqualTo(EntryState.CLOSED);
        assertThat(approved.lastStep().signature().isByPortal()).isTrue();
    }

    @Test
    void isPublishedOnlyWhileTheEntityIsAndNoLonger() {
        PersonsAnswerWithTheirEntity.demandInForce(principal, principal.publishedUntil(), DAY);
        assertRefused(
                ListsError.PUBLICATION_END_OUTSIDE,
                () -> PersonsAnswerWithTheirEntity.demandInForce(
                        principal, principal.publishedUntil().plusDays(1), DAY));
        principal.suspend(NOON);
        assertRefused(
                ListsError.PRINCIPAL_OVER, () -> PersonsAnswerWithTheirEntity.demandInForce(principal, TODAY, DAY));
    }

    @Test
    void leavingOfficeLiftsNothing() {
        assertThat(RemovalFitsTheListing.fitting(named(REPRESENTATIVE), Optional.of(ListTypes.withPersons())))
                .containsExactly("wrongly-listed");
        assertThat(PersonsAnswerWithTheirEntity.allows(principal, ListTypes.withPersons(), OFFICE, DAY))
                .isFalse();
    }

    private ListEntry named(String office) {
        return ListEntry.nameResponsible(principal, office, proposal(ListTypes.withPersons(), PERSON), CLERK, DAY);
    }

    private static Proposal proposal(ListTypeDefinition type, ListedSubject subject) {
        return new Proposal(type, BasisKey.of(ListTypes.LAW), null, subject, false, List.of(aGround()), "负责的主管人员");
    }
}
