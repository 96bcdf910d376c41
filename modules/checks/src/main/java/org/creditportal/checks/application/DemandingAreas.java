package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;
import org.creditportal.responsibility.api.TenantAreas;

/** The areas in which a look or a report is demanded before a matter is decided (K-15), by the rules in force today. */
@ApplicationScoped
public class DemandingAreas {

    @Inject
    RulesInForce rules;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    Demanded demanded() {
        LocalDate today = legalDate.today();
        Set<String> looks = TenantAreas.of(tenants.current())
                .known()
                .map(AreaPolicy::id)
                .filter(area ->
                        rules.find(area, today).map(DemandingAreas::demandsLook).orElse(false))
                .collect(Collectors.toSet());
        Set<String> reports = looks.stream()
                .filter(area -> rules.area(area).strength() == Strength.ENTRY_CONDITION)
                .collect(Collectors.toSet());
        return new Demanded(looks, reports);
    }

    /** In every matter of the area: a matter that is registered tells of no kind, and nobody is charged with what only some kinds demand. */
    static boolean demandsLook(RuleTable table) {
        return table.matterKinds().stream().allMatch(kind -> table.lines().stream()
                .anyMatch(line -> line.effect() == Effect.REQUIRE_REPORT
                        && line.isForMatter(kind.id())
                        && !line.exceptFor().contains(kind.id())));
    }

    /** That the officer's bureau answers for the area. */
    void demandOpen(Officer officer, String area) {
        if (!CheckDesk.isOpenTo(officer, rules.assigned(area))) {
            throw new CheckRefusedException(ChecksError.AREA_OF_OTHER_BUREAU, area);
        }
    }

    /**
     * Ids of areas.
     *
     * @param looks where a look or a report is demanded
     * @param reports those of them where a look is not enough, because a report is a condition of entry
     */
    record Demanded(Set<String> looks, Set<String> reports) {}

    ZoneId zone() {
        return tenants.current().zone();
    }
}
