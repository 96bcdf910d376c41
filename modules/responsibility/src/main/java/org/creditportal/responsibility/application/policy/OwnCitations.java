package org.creditportal.responsibility.application.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.citation.CitationSource;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.api.TenantReports;
import org.creditportal.responsibility.api.task.TenantTasks;

/** Duties with their effects, kinds of reports, and the clauses of work plans. */
@ApplicationScoped
public class OwnCitations implements CitationSource {

    private static final String MODULE = "responsibility";

    private TenantDirectory tenants;

    protected OwnCitations() {}

    @Inject
    public OwnCitations(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    @Override
    public List<CitingRow> citing() {
        TenantDefinition tenant = tenants.current();
        return Stream.of(
                        TenantAreas.of(tenant).areas().stream().flatMap(OwnCitations::ofArea),
                        tenant.section(TenantReports.class).reportKinds().stream()
                                .map(kind -> new CitingRow(
                                        MODULE,
                                        "reportKind",
                                        kind.name().zh(),
                                        kind.citation(),
                                        WorkPlace.of("/responsibility/policies"))),
                        TenantTasks.of(tenant).plans().stream()
                                .flatMap(plan -> plan.items().stream())
                                .map(item -> new CitingRow(
                                        MODULE,
                                        "planItem",
                                        item.name().zh(),
                                        item.citation(),
                                        WorkPlace.of("/responsibility/plans"))))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<CitingRow> ofArea(AreaPolicy area) {
        WorkPlace place = WorkPlace.of("/responsibility/duty", "area", area.id());
        return Stream.concat(
                Stream.of(new CitingRow(MODULE, "duty", area.name().zh(), area.citation(), place)),
                area.rules().stream()
                        .flatMap(rule -> rule.basis().stream())
                        .map(basis -> new CitingRow(MODULE, "rule", area.name().zh(), basis, place)));
    }
}
