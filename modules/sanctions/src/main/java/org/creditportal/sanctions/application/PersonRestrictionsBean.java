package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.ImposeRestriction;
import org.creditportal.sanctions.api.LiftingCertificate;
import org.creditportal.sanctions.api.PersonRestrictions;
import org.creditportal.sanctions.api.RestrictionNumber;
import org.creditportal.sanctions.api.RestrictionRow;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TakeRestrictionStep;

/** Restrictions on persons, by the authority that imposes them. */
@Stateless
@DenyAll
public class PersonRestrictionsBean implements PersonRestrictions {

    @Inject
    private RestrictionSteps steps;

    @Inject
    private OnceOnly onceOnly;

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
        onceOnly.once(command.token(), command, () -> steps.decide(command));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public LiftingCertificate requireCertificate(RestrictionNumber number) {
        return steps.certificate(number);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public Page<RestrictionRow> search(int page, int size) {
        return steps.search(page, size);
    }
}
