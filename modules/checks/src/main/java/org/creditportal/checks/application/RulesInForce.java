package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.rule.RuleRevision;
import org.creditportal.checks.domain.rule.RuleRevisions;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.AreaRule;
import org.creditportal.responsibility.api.AreaView;
import org.creditportal.responsibility.api.TenantAreas;

/** The rules of the tenant's areas: the newest revision whose day has come, before all others that of the tenant's file. */
@ApplicationScoped
public class RulesInForce {

    @Inject
    RuleRevisions revisions;

    @Inject
    ModelsInForce models;

    @Inject
    TenantDirectory tenants;

    @Inject
    AreaDirectory areas;

    /** What the tenant's files say of the area. */
    AreaPolicy area(String area) {
        return TenantAreas.of(tenants.current())
                .area(area)
                .orElseThrow(() -> new CheckRefusedException(ChecksError.AREA_UNKNOWN, String.valueOf(area)));
    }

    /** The area with those who answer for it today, as assigned in the portal. */
    AreaPolicy assigned(String area) {
        return areas.find(area)
                .map(AreaView::definition)
                .orElseThrow(() -> new CheckRefusedException(ChecksError.AREA_UNKNOWN, String.valueOf(area)));
    }

    /** By what is decided in the area on the day. */
    DecidedBy on(String area, LocalDate day) {
        RuleTable table =
                find(area, day).orElseThrow(() -> new CheckRefusedException(ChecksError.AREA_WITHOUT_RULES, area));
        return new DecidedBy(table, area(area).citation(), models.of(area, day).orElse(null));
    }

    /** The rules of the area on the day, where any had been released by then. */
    Optional<RuleTable> find(String area, LocalDate day) {
        return all(area).stream()
                .filter(known -> !known.validFrom().isAfter(day))
                .findFirst();
    }

    /** Every revision of the area, the newest first; that of the file is the last. */
    List<RuleTable> all(String area) {
        return Stream.concat(
                        revisions.of(area).stream().map(RuleRevision::rules),
                        TenantChecks.of(tenants.current()).table(area).or(() -> founded(area)).stream())
                .toList();
    }

    /** An area that two officers added says itself what follows, until its rules are changed. */
    private Optional<RuleTable> founded(String area) {
        return TenantAreas.of(tenants.current())
                .area(area)
                .filter(policy -> policy.since() != null)
                .map(policy -> new RuleTable(
                        area,
                        0,
                        policy.since(),
                        List.of(new MatterKind(area, policy.name())),
                        policy.rules().stream().map(RulesInForce::line).toList()));
    }

    private static RuleLine line(AreaRule rule) {
        return new RuleLine(
                "founded",
                rule.effect(),
                rule.condition(),
                null,
                null,
                null,
                null,
                null,
                false,
                rule.basis(),
                null,
                null);
    }

    /** The newest revision, in force or not: what a change builds on. */
    RuleTable newest(String area) {
        return all(area).stream()
                .findFirst()
                .orElseThrow(() -> new CheckRefusedException(ChecksError.AREA_WITHOUT_RULES, area));
    }
}
