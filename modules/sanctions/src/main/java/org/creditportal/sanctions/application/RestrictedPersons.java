package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.RepresentativeRetracted;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.domain.PersonRestriction;

/**
 * Restricted persons who were not on record when they were restricted, or were taken for another: whoever checks them is told. Who was
 * restricted because a record named him by mistake is restricted no more.
 */
@ApplicationScoped
public class RestrictedPersons {

    @Inject
    StoredRestrictions restrictions;

    @Inject
    SubjectIdentification subjects;

    @Inject
    FallenMeasures fallen;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @param most so many at once */
    void identify(int most) {
        follow(restrictions.ofUnknown(most));
    }

    /** Persons who were taken for one are two: whoever stands behind the company is restricted, and not the other. */
    void separated(Collection<String> persons) {
        follow(restrictions.open(persons));
    }

    /** Within the transaction that finds the mistake; who may be restricted in another role, or stood there at another time, stays so. */
    void retracted(@Observes RepresentativeRetracted event) {
        List<PersonRestriction> upon = restrictions.open(event);
        if (upon.isEmpty()) {
            return;
        }
        List<RelatedPerson> behind = behind(event.subject());
        List<PersonRestriction> groundless = upon.stream()
                .filter(one -> behind.stream().noneMatch(person -> isUpon(one, person, event)))
                .toList();
        groundless.forEach(this::lift);
    }

    /** In another role, or another person, who was restricted by the same name before the number of either was told. */
    private static boolean isUpon(PersonRestriction one, RelatedPerson person, RepresentativeRetracted event) {
        boolean same = person.relation() == one.relation() || event.personKeys().contains(person.key());
        return same && one.reaches(person.role());
    }

    private void lift(PersonRestriction groundless) {
        String reason = FallenGround.because("neverRepresented", groundless.company());
        fallen.lift(List.of(groundless), Signatory.PORTAL.sign(clock.instant(), new Reason(reason)));
        trail.recordAsSystem(SanctionsAudit.PERSON_RESTRICTION_LED, groundless.number(), reason);
    }

    List<RelatedPerson> behind(String company) {
        return subjects.findRelatedPersons(new SubjectNumber(company));
    }

    private void follow(List<PersonRestriction> open) {
        Map<Long, String> known =
                subjects
                        .findRelatedPersons(
                                open.stream().map(PersonRestriction::relation).toList())
                        .stream()
                        .filter(person -> person.person() != null)
                        .collect(Collectors.toMap(RelatedPerson::relation, RelatedPerson::person, (one, same) -> one));
        open.stream()
                .filter(one -> known.containsKey(one.relation()))
                .map(one -> restrictions.requireForChange(one.number()))
                .forEach(one -> one.identify(known.get(one.relation())));
    }
}
