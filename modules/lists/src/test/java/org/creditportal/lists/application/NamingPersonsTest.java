package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.application.SubjectsBehind.behind;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.NameResponsible;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.Proposal;
import org.creditportal.records.api.subject.SubjectView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is named to answer for an entity stood behind it, also by what an officer finds in the same moment. */
class NamingPersonsTest {

    private static final String PERSON = "0AWE35PSG1C93";

    private final EntriesInMemory entries = new EntriesInMemory();
    private final SubjectsBehind subjects = new SubjectsBehind();
    private final ResponsiblePersonsBean naming = new ResponsiblePersonsBean();
    private final ListEntry principal = anEntry().published();
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void assemble() {
        entries.add(principal);
        subjects.then.add(behind("张三", PERSON));
        naming.entries = entries;
        naming.types = new NamedRules();
        naming.grounds = new NamedGrounds();
        naming.participants = new Participants() {
            @Override
            Signatory current() {
                return CLERK;
            }

            @Override
            ListEntry demandVisible(ListEntry entry) {
                return entry;
            }
        };
        naming.onceOnly = (token, command, act) -> act.get();
        naming.persons = subjects.persons();
        naming.days = new OfficialDays() {
            @Override
            OfficialDay today() {
                return DAY;
            }
        };
    }

    @Test
    void namesWhoStoodThere() {
        EntryNumber named = naming.name(command());
        assertThat(entries.require(named.value()).subject().number()).isEqualTo(PERSON);
    }

    @Test
    void refusesWhoIsFoundNeverToHaveStoodThereMeanwhile() {
        meanwhile = subjects.then::clear;
        assertRefused(ListsError.NOT_BEHIND_ENTITY, () -> naming.name(command()));
    }

    private NameResponsible command() {
        return new NameResponsible(
                new EntryNumber(principal.number()), PERSON, "法定代表人", "负责的主管人员", CommandToken.next());
    }

    private static final class NamedRules extends TenantListTypes {

        @Override
        public ListTypeDefinition require(String id) {
            return ListTypes.withPersons();
        }
    }

    /** Holds the records, for which the other officer had to be awaited. */
    private final class NamedGrounds extends RecordGrounds {

        @Override
        Proposal responsible(ListEntry of, SubjectView person, ListTypeDefinition type, String facts) {
            meanwhile.run();
            return new Proposal(
                    type,
                    BasisKey.of(ListTypes.LAW),
                    null,
                    new ListedSubject(person.number().value(), ListedSubjectKind.NATURAL_PERSON, person.name(), null),
                    false,
                    List.of(Entries.aGround()),
                    facts);
        }

        @Override
        List<String> names(ListedSubject subject) {
            return List.of(subject.name());
        }
    }
}
