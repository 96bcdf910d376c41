package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.RelationRow;
import org.creditportal.records.api.subject.SubjectDossier;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.ImposeRestriction;
import org.creditportal.sanctions.api.LiftingCertificate;
import org.creditportal.sanctions.api.RelatedMatter;
import org.creditportal.sanctions.api.RestrictionNumber;
import org.creditportal.sanctions.api.RestrictionRow;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.TakeRestrictionStep;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;

/** Steps of restrictions; the case is locked first, as lifting does. */
@ApplicationScoped
class RestrictionSteps {

    @Inject
    private StoredCases cases;

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private StoredRestrictions restrictions;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private SubjectDossier dossiers;

    @Inject
    private LiftingCertificates certificates;

    @Inject
    private LegalDate legalDate;

    String impose(ImposeRestriction command) {
        JointCase of = tasks.caseOf(command.task().value()).stream()
                .findFirst()
                .map(cases::requireForChange)
                .orElseThrow(() -> new NotFoundException("CaseTask", command.task()));
        of.demandInForce(legalDate.today());
        CaseTask task = tasks.requireForChange(command.task().value());
        boolean fits = officers.current().isOf(task.bureau())
                && task.isBegun()
                && task.matters().contains(RelatedMatter.OFFICE_HOLDING);
        if (!fits || restrictions.holds(of.number(), command.relation(), command.ground())) {
            throw new SanctionsRefusedException(SanctionsError.RESTRICTION_UNFIT);
        }
        PersonRestriction imposed = PersonRestriction.impose(
                task,
                person(of.subjectNumber(), command.relation()),
                command.ground(),
                command.until(),
                officers.sign(command.reason()),
                legalDate.today());
        restrictions.add(imposed);
        return imposed.number();
    }

    /** One of the persons who act for the company or answer for it today. */
    private PersonRestriction.Person person(String company, long relation) {
        return dossiers.require(new SubjectNumber(company)).persons().stream()
                .filter(row -> row.id() == relation && row.role() != RelationRole.SHAREHOLDER)
                .findFirst()
                .map(RestrictionSteps::person)
                .orElseThrow(() -> new SanctionsRefusedException(SanctionsError.RESTRICTION_UNFIT));
    }

    private static PersonRestriction.Person person(RelationRow row) {
        return new PersonRestriction.Person(
                row.id(), row.name(), row.maskedNumber(), row.role() == RelationRole.LEGAL_REPRESENTATIVE);
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

    LiftingCertificate certificate(RestrictionNumber number) {
        PersonRestriction found = restrictions.require(number.value());
        if (!officers.officer().seesBureau(found.bureau())) {
            throw new NotFoundException("PersonRestriction", number);
        }
        return certificates.of(found);
    }

    private PersonRestriction locked(TakeRestrictionStep command) {
        PersonRestriction found = restrictions.requireForChange(command.number().value());
        if (!officers.officer().seesBureau(found.bureau())) {
            throw new NotFoundException("PersonRestriction", command.number());
        }
        found.requireVersion(command.seenVersion());
        return found;
    }

    Page<RestrictionRow> search(int page, int size) {
        return restrictions.search(officers.onlyBureau(), page, size).map(this::row);
    }

    private RestrictionRow row(PersonRestriction one) {
        CaseStanding standing = cases.require(one.caseNumber()).standing(legalDate.today());
        return new RestrictionRow(
                one.number(),
                one.version(),
                one.personName(),
                one.maskedNumber(),
                one.ground(),
                one.company(),
                one.caseNumber(),
                one.bureau(),
                one.state(),
                one.holds(legalDate.today()) && standing == CaseStanding.IN_FORCE,
                one.beginning().at(),
                one.until(),
                one.certificate(),
                next(one));
    }

    private Set<RestrictionState> next(PersonRestriction one) {
        Officer officer = officers.officer();
        return one.nextFor(officers.current()).stream()
                .filter(state -> officer.may(
                        state == RestrictionState.LIFTING_ASKED
                                ? SanctionsPermission.SANCTIONS_IMPLEMENT
                                : SanctionsPermission.SANCTIONS_REVIEW))
                .collect(Collectors.toSet());
    }
}
