package org.creditportal.checks.api.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * What a tenant's {@code checks.yaml} holds.
 *
 * @param periodMonths how far a look goes back where nobody says otherwise
 * @param longestPeriodMonths how far it may go back at the most
 * @param sources the modules that have to answer before anybody is called clean
 * @param tables the rules of the areas as the tenant's document has them
 * @param models how subjects of a field are scored
 * @param reports what reports tell for which purpose
 */
public record TenantChecks(
        int periodMonths,
        int longestPeriodMonths,
        List<SourceTerm> sources,
        List<RuleTable> tables,
        List<ScoringModel> models,
        ReportTerms reports) {

    public TenantChecks {
        sources = sources == null ? List.of() : List.copyOf(sources);
        tables = tables == null ? List.of() : List.copyOf(tables);
        models = models == null ? List.of() : List.copyOf(models);
    }

    public static TenantChecks of(TenantDefinition tenant) {
        return tenant.section(TenantChecks.class);
    }

    /** The rules of an area as the file has them. */
    public Optional<RuleTable> table(String area) {
        return tables.stream().filter(table -> table.area().equals(area)).findFirst();
    }

    public Optional<SourceTerm> source(String module) {
        return sources.stream().filter(source -> source.module().equals(module)).findFirst();
    }

    /**
     * On what terms a source's answer counts.
     *
     * @param module name of the module
     * @param freshHours how old its data may be
     * @param suspended whether its answers do not count now, by decision of the credit office; {@code note} says why
     */
    public record SourceTerm(String module, int freshHours, boolean suspended, String note) {

        public boolean isFresh(Instant asOf, Instant now) {
            return !asOf.plus(Duration.ofHours(freshHours)).isBefore(now);
        }
    }
}
