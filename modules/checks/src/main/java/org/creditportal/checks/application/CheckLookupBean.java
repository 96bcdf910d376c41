package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.CheckCriteria;
import org.creditportal.checks.api.check.CheckLookup;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckRow;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.CheckView;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.LookedAtPersons;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;

@Stateless
@DenyAll
@Local(CheckLookup.class)
public class CheckLookupBean implements CheckLookup {

    @Inject
    Checks checks;

    @Inject
    KeptChecks kept;

    @Inject
    CheckViews views;

    @Inject
    CheckScope scope;

    @Inject
    CurrentOfficer currentOfficer;

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public Page<CheckRow> search(CheckCriteria criteria) {
        return checks.search(criteria, scope.onlyBureau()).map(views::row);
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public CheckView require(CheckNumber number) {
        Check check = visible(number);
        List<Look> looks = kept.looks(check.number());
        scope.noteLook(LookedAtPersons.of(looks, kept.behind(check.number())), check.number());
        Officer officer = currentOfficer.require();
        return views.view(check, looks, next(check, officer), lookable(check, officer));
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public long requireVersion(CheckNumber number) {
        return visible(number).version();
    }

    private Check visible(CheckNumber number) {
        Check check = kept.require(number.value());
        if (!scope.sees(check.bureau())) {
            throw new NotFoundException("Check", number);
        }
        return check;
    }

    private static Set<CheckState> next(Check check, Officer officer) {
        return check.nextFor(officer.signatory()).stream()
                .filter(state -> officer.may(PeriodTerms.permission(state)))
                .collect(Collectors.toSet());
    }

    private static boolean lookable(Check check, Officer officer) {
        return officer.may(ChecksPermission.CHECKS_PERFORM) && check.isLookableFor(officer.signatory());
    }
}
