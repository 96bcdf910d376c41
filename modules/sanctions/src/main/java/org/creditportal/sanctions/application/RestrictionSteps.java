package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.sanctions.api.ImposeRestriction;
import org.creditportal.sanctions.api.RelatedMatter;
import org.creditportal.sanctions.api.RestrictionNumber;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.TakeRestrictionStep;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;

/**
 * Steps of restrictions; the case is locked first, as lifting does, and then who represents the company: a restriction upon somebody who
 * was named by mistake is either refused or found and lifted.
 */
@ApplicationScoped
class RestrictionSteps {

    @Inject
    StoredCases cases;

    @Inject
    StoredMeasureTasks tasks;

    @Inject
    StoredRestrictions restrictions;

    @Inject
    SanctionOfficers officers;

    @Inject
    PersonsOfCompanies persons;

    @Inject
    LiftingCertificates certificates;

    @Inject
    LegalDate legalDate;

    String impose(ImposeRestriction command) {
        String number = tasks.caseOf(command.task().value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("CaseTask", command.task()));
        LocalDate decidedOn = persons.decidedOn(cases.require(number));
        JointCase of = cases.requireForChange(number);
        of.demandInForce(legalDate.today());
        CaseTask task = tasks.requireForChange(command.task().value());
        boolean fits = officers.current().isOf(task.bureau())
                && task.isBegun()
                && task.matters().contains(RelatedMatter.OFFICE_HOLDING);
        if (!fits) {
            throw new SanctionsRefusedException(SanctionsError.RESTRICTION_UNFIT);
        }
        PersonRestriction.Person person = person(of.subjectNumber(), command.relation(), decidedOn);
        PersonRestriction imposed = PersonRestriction.impose(
                task,
                person,
                command.ground(),
                new PersonRestriction.Days(decidedOn, legalDate.today(), command.until()),
                officers.sign(command.reason()));
        makeRoom(imposed);
        restrictions.add(imposed);
        return imposed.number();
    }

    /** One whose last day is over makes room; one that holds is the only one. */
    private void makeRoom(PersonRestriction imposed) {
        restrictions.lockSame(imposed).forEach(found -> {
            if (found.holds(legalDate.today())) {
                throw new SanctionsRefusedException(SanctionsError.PERSON_RESTRICTED, found.number());
            }
            found.lift(officers.portal(FallenGround.because("restrictionExpired", found.number())));
        });
    }

    /** One of the persons who act or acted for the company or answer for it, whether or not the bureau has records of it. */
    private PersonRestriction.Person person(String company, long relation, LocalDate decidedOn) {
        List<PersonRestriction.Person> behind =
                persons.hold(company).map(RestrictionSteps::person).toList();
        PersonRestriction.Person chosen = behind.stream()
                .filter(person -> person.relation() == relation)
                .findFirst()
                .orElseThrow(() -> new SanctionsRefusedException(SanctionsError.RESTRICTION_UNFIT));
        boolean another =
                behind.stream().anyMatch(person -> !person.key().equals(chosen.key()) && person.represented(decidedOn));
        return another || !persons.isToldByFile(relation) ? chosen : chosen.sinceUnknown();
    }

    private static PersonRestriction.Person person(RelatedPerson known) {
        return new PersonRestriction.Person(
                known.relation(),
                known.key(),
                known.person(),
                known.name(),
                known.maskedNumber(),
                known.role() == RelationRole.LEGAL_REPRESENTATIVE,
                known.since(),
                known.until());
    }

    /** Whom the bureau of the task may restrict. */
    List<RelatedPerson> persons(TaskNumber number) {
        CaseTask task = tasks.require(number.value());
        if (!officers.officer().isOf(task.bureau())) {
            throw new NotFoundException("CaseTask", number);
        }
        return persons.behind(task.subjectNumber()).toList();
    }

    String ask(TakeRestrictionStep command) {
        locked(command).ask(officers.current(), officers.sign(command.reason()));
        return null;
    }

    String decide(TakeRestrictionStep command) {
        PersonRestriction found = locked(command);
        Signature signature = officers.sign(command.reason());
        if (command.next() == RestrictionState.LIFTED) {
            found.liftEarly(officers.current(), signature, () -> certificates.next(found.ground()));
        } else {
            found.uphold(officers.current(), signature);
        }
        return null;
    }

    /** One whose certificate the officer may read. */
    PersonRestriction readable(RestrictionNumber number) {
        PersonRestriction found = restrictions.require(number.value());
        if (!officers.officer().seesBureau(found.bureau())) {
            throw new NotFoundException("PersonRestriction", number);
        }
        return found;
    }

    private PersonRestriction locked(TakeRestrictionStep command) {
        PersonRestriction found = restrictions.requireForChange(command.number().value());
        if (!officers.officer().seesBureau(found.bureau())) {
            throw new NotFoundException("PersonRestriction", command.number());
        }
        found.requireVersion(command.seenVersion());
        return found;
    }
}
