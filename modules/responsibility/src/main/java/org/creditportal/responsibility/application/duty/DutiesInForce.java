package org.creditportal.responsibility.application.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.DutyHolders;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.creditportal.responsibility.domain.duty.DutyEditions;

/** The areas with whoever answers for them on a day: as the portal keeps it, and else as the tenant's file has it. */
@ApplicationScoped
public class DutiesInForce {

    private DutyEditions editions;
    private TenantDirectory tenants;

    protected DutiesInForce() {}

    @Inject
    public DutiesInForce(DutyEditions editions, TenantDirectory tenants) {
        this.editions = editions;
        this.tenants = tenants;
    }

    /** In the order of the file. */
    public List<AreaPolicy> on(LocalDate day) {
        Map<String, DutyEdition> changed =
                editions.asOf(day).stream().collect(Collectors.toMap(DutyEdition::area, Function.identity()));
        TenantDefinition tenant = tenants.asOf(day);
        return TenantAreas.of(tenant).areas().stream()
                .map(area -> changed.containsKey(area.id()) ? held(area, changed.get(area.id())) : area)
                .map(area -> bySuccessors(area, tenant))
                .toList();
    }

    private static AreaPolicy held(AreaPolicy area, DutyEdition edition) {
        return area.heldBy(edition.responsible(), edition.lead());
    }

    /** What a bureau answered for that has ended, its successor answers for. */
    private static AreaPolicy bySuccessors(AreaPolicy area, TenantDefinition tenant) {
        List<String> holders =
                area.responsible().stream().map(tenant::holder).distinct().toList();
        return holders.equals(area.responsible())
                ? area
                : area.heldBy(holders, area.lead() == null ? null : tenant.holder(area.lead()));
    }

    /** For what has ended nobody answers: its roles are taken away. */
    List<DutyHolders> holders(LocalDate day) {
        return Stream.concat(
                        on(day).stream()
                                .map(area ->
                                        new DutyHolders(area.id(), new HashSet<>(area.responsible()), area.lead())),
                        TenantAreas.of(tenants.asOf(day)).former().stream()
                                .map(area -> new DutyHolders(area.id(), Set.of(), null)))
                .toList();
    }
}
