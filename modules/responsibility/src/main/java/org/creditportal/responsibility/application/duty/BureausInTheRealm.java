package org.creditportal.responsibility.application.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.BureauGroups;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Carries the bureaus to the realm's groups. */
@ApplicationScoped
public class BureausInTheRealm {

    @Inject
    private BureauGroups groups;

    @Inject
    private TenantDirectory tenants;

    /** Bureaus that are yet to come have their groups already, so that officers can be put there. */
    List<String> agree() {
        TenantDefinition today = tenants.current();
        Set<String> all = Stream.of(today, tenants.asOf(LocalDate.MAX))
                .flatMap(tenant -> tenant.bureaus().stream())
                .map(BureauDefinition::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> holders = today.formerBureaus().stream()
                .map(BureauDefinition::id)
                .collect(Collectors.toMap(Function.identity(), today::holder));
        return groups.agree(all, holders);
    }
}
