package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.creditportal.identity.api.IdentityAudit;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.turn.Turns;

/** Who gave which accounts their passwords, and so could act as their holders; the audit trail tells. */
@ApplicationScoped
public class PasswordGivers {

    private static final Set<Role> BOTH_PAIRS = EnumSet.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER);

    @Inject
    RealmRoster roster;

    @Inject
    AuditTrail trail;

    @Inject
    Turns turns;

    /**
     * Nobody gives the passwords of those who propose and of those who decide in one bureau; until the transaction ends, nobody else gives
     * any there.
     *
     * @param giver id of the officer who gives the account its password, or gave it; {@code null} where no officer did
     * @param account its id; {@code null} for a new one
     * @throws IdentityException where the giver has given one of the other side
     */
    void demandAnotherHand(String giver, String bureau, Set<Role> roles, String account) {
        boolean concerns = !Collections.disjoint(roles, BOTH_PAIRS);
        if (giver != null && bureau != null && concerns) {
            turns.take("passwords:" + bureau);
            OfficerRules.requireAnotherHand(roles, given(giver, bureau, account));
        }
    }

    /** Which of the two the bureau's other open accounts are that have their passwords from the giver. */
    Set<Role> given(String giver, String bureau, String account) {
        Map<String, String> others = new HashMap<>(roster.openAccounts(bureau));
        others.remove(account);
        Map<String, String> givers = givers(others);
        givers.values().removeIf(one -> !one.equals(giver));
        Set<Role> jobs = EnumSet.noneOf(Role.class);
        if (!givers.isEmpty()) {
            Map<String, Set<Role>> holders = roster.holders(BOTH_PAIRS);
            givers.keySet().forEach(other -> jobs.addAll(holders.getOrDefault(other, Set.of())));
        }
        return jobs;
    }

    /** Id of the officer who gave the account its password last; {@code null} where none did, as when the tenant was set up. */
    String giver(OfficerRow account) {
        return givers(Map.of(account.id(), account.username())).get(account.id());
    }

    /** An account is invited under its login name, and has its password renewed under its id. */
    private Map<String, String> givers(Map<String, String> accounts) {
        Map<String, String> invited = trail.lastActors(IdentityAudit.OFFICER_INVITED, accounts.values());
        Map<String, String> givers = new HashMap<>();
        accounts.forEach((id, username) -> {
            if (invited.containsKey(username)) {
                givers.put(id, invited.get(username));
            }
        });
        givers.putAll(trail.lastActors(IdentityAudit.OFFICER_PASSWORD_RENEWED, accounts.keySet()));
        return givers;
    }
}
