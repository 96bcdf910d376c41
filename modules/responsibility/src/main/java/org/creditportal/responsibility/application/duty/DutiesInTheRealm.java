package org.creditportal.responsibility.application.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.BureauGroups;
import org.creditportal.identity.api.DutyRoles;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.bureau.BureauRounds;
import org.creditportal.responsibility.api.duty.DutyRounds;

/** Carries the bureaus and duties of today to the realm. One at a time, so that none writes what another has seen earlier. */
@ApplicationScoped
public class DutiesInTheRealm implements DutyRounds {

    private static final Logger LOG = System.getLogger(DutiesInTheRealm.class.getName());

    @Inject
    private DutiesInForce duties;

    @Inject
    private BureauRounds bureaus;

    @Inject
    private BureauGroups groups;

    @Inject
    private DutyRoles roles;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Turns turns;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void agree() {
        turns.take("responsibility:duties");
        bureaus.refresh();
        List<String> mended = new ArrayList<>(agreeOnBureaus());
        mended.addAll(roles.agree(duties.holders(legalDate.today())));
        if (!mended.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    () -> "[" + TenantScope.current() + "] bureaus and duties in the realm changed: " + mended);
        }
    }

    /** Bureaus that are yet to come have their groups already, so that officers can be put there. */
    private List<String> agreeOnBureaus() {
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
