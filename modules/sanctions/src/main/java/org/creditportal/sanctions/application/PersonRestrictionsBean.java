package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.checks.api.report.ToldFacts;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.sanctions.api.ImposeRestriction;
import org.creditportal.sanctions.api.LiftingCertificate;
import org.creditportal.sanctions.api.PersonRestrictions;
import org.creditportal.sanctions.api.PersonRow;
import org.creditportal.sanctions.api.RestrictionCriteria;
import org.creditportal.sanctions.api.RestrictionNumber;
import org.creditportal.sanctions.api.RestrictionRow;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TakeRestrictionStep;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.domain.PersonRestriction;

/** Restrictions on persons, by the authority that imposes them. */
@Stateless
@DenyAll
public class PersonRestrictionsBean implements PersonRestrictions {

    @Inject
    RestrictionSteps steps;

    @Inject
    private RestrictionViews views;

    @Inject
    private ToldFacts reports;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    SanctionLooks looks;

    @Inject
    LiftingCertificates certificates;

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_IMPLEMENT)
    @Audited(SanctionsAudit.PERSON_RESTRICTED)
    public RestrictionNumber impose(ImposeRestriction command) {
        return new RestrictionNumber(onceOnly.once(command.token(), command, () -> steps.impose(command)));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_IMPLEMENT)
    @Audited(SanctionsAudit.PERSON_RESTRICTION_LED)
    public void ask(TakeRestrictionStep command) {
        onceOnly.once(command.token(), command, () -> steps.ask(command));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_REVIEW)
    @Audited(SanctionsAudit.PERSON_RESTRICTION_LED)
    public void decide(TakeRestrictionStep command) {
        onceOnly.once(command.token(), command, () -> decided(command));
    }

    private String decided(TakeRestrictionStep command) {
        steps.decide(command);
        if (command.next() == RestrictionState.LIFTED) {
            reports.end(List.of(command.number().value()));
        }
        return null;
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public LiftingCertificate requireCertificate(RestrictionNumber number) {
        PersonRestriction lifted = steps.readable(number);
        LiftingCertificate certificate = certificates.of(lifted);
        looks.note(lifted.personNumber(), lifted.number());
        return certificate;
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public RestrictionRow require(RestrictionNumber number) {
        RestrictionRow found = views.require(number.value());
        looks.note(found.personNumber(), found.number());
        return found;
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public Page<RestrictionRow> search(RestrictionCriteria criteria) {
        return views.search(criteria);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public List<RestrictionRow> findOfPersons(Collection<String> personNumbers) {
        return views.ofPersons(personNumbers);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public List<RestrictionRow> findBecauseOf(Collection<String> companyNumbers) {
        return views.becauseOf(companyNumbers);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_IMPLEMENT)
    public List<PersonRow> findPersons(TaskNumber task) {
        return steps.persons(task).stream().map(one -> row(one, task)).toList();
    }

    private PersonRow row(RelatedPerson one, TaskNumber task) {
        looks.note(one.person(), task.value());
        return new PersonRow(
                one.relation(),
                one.name(),
                one.maskedNumber(),
                one.role() == RelationRole.LEGAL_REPRESENTATIVE,
                one.since(),
                one.until());
    }
}
