package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.check.CheckedMatter;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;

/** What a matter and a step are bounded by: the tenant's longest period, today, the officer's permissions. */
@ApplicationScoped
public class PeriodTerms {

    @Inject
    TenantDirectory tenants;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    LegalDate legalDate;

    CheckedMatter bounded(AdministrativeMatter matter, RuleTable rules) {
        int longest = TenantChecks.of(tenants.current()).longestPeriodMonths();
        return CheckedMatter.of(matter, rules, longest, legalDate.today());
    }

    LocalDate today() {
        return legalDate.today();
    }

    /** Who reviews needs another permission than who reads. */
    void demandPermission(CheckState next) {
        if (!currentOfficer.require().may(permission(next))) {
            throw new NotFoundException("CheckStep", next);
        }
    }

    static String permission(CheckState next) {
        return next == CheckState.REVIEWED ? ChecksPermission.CHECKS_REVIEW : ChecksPermission.CHECKS_PERFORM;
    }
}
