package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.rule.LookRules;
import org.creditportal.checks.domain.rule.RuleRevisions;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.responsibility.api.AreaPolicy;
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
        return new DecidedBy(
                table,
                policy(area, day).orElseGet(() -> area(area)).citation(),
                models.of(area, day).orElse(null));
    }

    /** The rules of the area on the day, where any had been released by then. */
    Optional<RuleTable> find(String area, LocalDate day) {
        return all(area, day).stream()
                .filter(known -> !known.validFrom().isAfter(day))
                .findFirst();
    }

    /**
     * Every revision of the area, the newest first; that of the file is the last. Each says of a look what two officers have made
     * of the area by the day.
     */
    List<RuleTable> all(String area, LocalDate day) {
        Optional<AreaPolicy> policy = policy(area, day);
        Stream<RuleTable> released =
                revisions.of(area).stream().map(known -> bound(known.rules(), known.releasedAt(), policy));
        Stream<RuleTable> first = TenantChecks.of(tenants.current()).table(area).or(() -> founded(policy)).stream()
                .map(known -> bound(known, Instant.MIN, policy));
        return Stream.concat(released, first).map(RuleTable::standingBack).toList();
    }

    /** The area as the tenant has it on a day. */
    Optional<AreaPolicy> policy(String area, LocalDate day) {
        return TenantAreas.of(tenants.asOf(day)).area(area);
    }

    /** What was released before two officers bound the area otherwise does not know of it. */
    private static RuleTable bound(RuleTable rules, Instant releasedAt, Optional<AreaPolicy> policy) {
        return policy.filter(area -> area.revised() != null)
                .filter(area -> area.revised().decidedAt().isAfter(releasedAt))
                .map(area -> LookRules.bound(rules, area))
                .orElse(rules);
    }

    /** An area that two officers added says itself what follows, until its rules are changed. */
    private static Optional<RuleTable> founded(Optional<AreaPolicy> area) {
        return area.filter(policy -> policy.since() != null)
                .map(policy -> new RuleTable(
                        policy.id(),
                        0,
                        policy.since(),
                        List.of(new MatterKind(policy.id(), policy.name())),
                        policy.rules().stream().map(LookRules::line).toList()));
    }

    /** The newest revision, in force or not: what a change builds on. */
    RuleTable newest(String area) {
        return all(area, LocalDate.MAX).stream()
                .findFirst()
                .orElseThrow(() -> new CheckRefusedException(ChecksError.AREA_WITHOUT_RULES, area));
    }
}
