package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.RepresentativeRetracted;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.sanctions.api.RestrictionReason;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.PersonRestriction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a record named by mistake as the legal representative is restricted no more, once it is corrected. */
class RestrictedPersonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String KEY = "P:1";
    private static final long RELATION = 7;

    private final CasesInMemory world = new CasesInMemory();
    private final List<PersonRestriction> imposed = new ArrayList<>();
    private final List<RelatedPerson> behind = new ArrayList<>();
    private final RestrictedPersons persons = new RestrictedPersons() {
        @Override
        List<RelatedPerson> behind(String company) {
            return behind;
        }
    };
    private CaseTask task;

    @BeforeEach
    void assemble() {
        world.today = TODAY;
        task = world.task(
                world.initiated("0RECD00000011", TODAY.plusYears(1), null, TODAY),
                "finance",
                TaskState.RECEIVED,
                TaskState.APPLYING);
        persons.restrictions = new StoredRestrictions() {
            @Override
            List<PersonRestriction> open(RepresentativeRetracted gone) {
                return imposed.stream()
                        .filter(one -> !one.state().isFinal())
                        .filter(one -> gone.relations().contains(one.relation())
                                || PersonRestriction.keys(gone.subject(), gone.personKeys())
                                        .contains(one.activeKey()))
                        .toList();
            }

            @Override
            List<PersonRestriction> ofUnknown(String after, int most) {
                return imposed.stream()
                        .filter(one ->
                                one.personNumber() == null && one.number().compareTo(after) > 0)
                        .sorted(Comparator.comparing(PersonRestriction::number))
                        .limit(most)
                        .toList();
            }

            @Override
            public PersonRestriction requireForChange(String number) {
                return imposed.stream()
                        .filter(one -> one.number().equals(number))
                        .findFirst()
                        .orElseThrow();
            }
        };
        persons.fallen = world.open.fallen;
        persons.fallen.restrictions = persons.restrictions;
        persons.trail = world.trail;
        persons.clock = world.open.clock;
    }

    @Test
    void isLiftedAtOnceWithItsReasonAndReportsThatToldItAreTold() {
        PersonRestriction groundless = impose(RestrictionReason.SERIOUS_VIOLATION);
        persons.retracted(gone());
        assertThat(groundless.state()).isEqualTo(RestrictionState.LIFTED);
        assertThat(groundless.liftedBecause()).contains(task.subjectName());
        assertThat(groundless.activeKey()).isNull();
        assertThat(world.toldOver).containsExactly(groundless.number());
        assertThat(world.trail.told).containsExactly(SanctionsAudit.PERSON_RESTRICTION_LED + " " + groundless.number());
    }

    /** Whoever runs the company is restricted for its dishonesty, whether or not he represents it. */
    @Test
    void staysWhereHeMayBeRestrictedInAnotherRole() {
        PersonRestriction running = impose(RestrictionReason.DISHONESTY_LIST);
        PersonRestriction representing = impose(RestrictionReason.SERIOUS_VIOLATION);
        behind.add(new RelatedPerson(8, KEY, RelationRole.RESPONSIBLE_PERSON, "Somebody", null, null, null, null));
        behind.add(new RelatedPerson(9, "P:2", RelationRole.LEGAL_REPRESENTATIVE, "Another", null, null, null, null));
        persons.retracted(gone());
        assertThat(running.state()).isEqualTo(RestrictionState.IMPOSED);
        assertThat(representing.state()).isEqualTo(RestrictionState.LIFTED);
    }

    /** Each was known by the name alone once; since the numbers are told, they are two. */
    @Test
    void staysWhereAnotherOfTheSameNameNeverStoodThere() {
        PersonRestriction namesake = impose(RestrictionReason.SERIOUS_VIOLATION);
        behind.add(new RelatedPerson(
                RELATION, "N:2", RelationRole.LEGAL_REPRESENTATIVE, "Somebody", null, null, null, null));
        persons.retracted(new RepresentativeRetracted(task.subjectNumber(), Set.of(8L), Set.of("N:1", KEY)));
        assertThat(namesake.state()).isEqualTo(RestrictionState.IMPOSED);
    }

    /** Who stays unknown for ever, and be there hundreds of them, hides nobody who is on record by now. */
    @Test
    void whoComesOnRecordIsFoundBehindAllWhoDoNot() {
        for (long relation = 1; relation <= 3; relation++) {
            impose(RestrictionReason.SERIOUS_VIOLATION, relation);
        }
        PersonRestriction last = imposed.stream()
                .max(Comparator.comparing(PersonRestriction::number))
                .orElseThrow();
        persons.subjects = (SubjectIdentification) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SubjectIdentification.class},
                (proxy, method, arguments) -> ((Collection<?>) arguments[0]).contains(last.relation())
                        ? List.of(new RelatedPerson(
                                last.relation(),
                                KEY,
                                RelationRole.LEGAL_REPRESENTATIVE,
                                "Somebody",
                                null,
                                "0PERS00000001",
                                null,
                                null))
                        : List.of());
        List<Runnable> portions = new ArrayList<>();
        persons.identify(2, portion -> {
            portions.add(portion);
            portion.run();
        });
        assertThat(portions).hasSize(2);
        assertThat(last.personNumber()).isEqualTo("0PERS00000001");
    }

    private PersonRestriction impose(RestrictionReason ground) {
        return impose(ground, RELATION);
    }

    private PersonRestriction impose(RestrictionReason ground, long relation) {
        Signatory finance = new Signatory("finance", "Finance", "finance", false);
        PersonRestriction restriction = PersonRestriction.impose(
                task,
                new PersonRestriction.Person(relation, KEY, null, "Somebody", null, true, null, null),
                ground,
                new PersonRestriction.Days(TODAY, TODAY, TODAY.plusMonths(6)),
                world.signed(finance));
        imposed.add(restriction);
        return restriction;
    }

    private RepresentativeRetracted gone() {
        return new RepresentativeRetracted(task.subjectNumber(), Set.of(RELATION), Set.of(KEY));
    }
}
