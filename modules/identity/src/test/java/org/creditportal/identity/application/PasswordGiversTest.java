package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.identity.api.IdentityAudit;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.turn.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees the passwords of both pairs of eyes of a bureau. */
class PasswordGiversTest {

    private static final String BUREAU = "finance";
    private static final Set<Role> CLERK = Set.of(Role.BUREAU_CLERK);
    private static final Set<Role> REVIEWER = Set.of(Role.BUREAU_REVIEWER);

    private final Map<String, String> invited = new HashMap<>();
    private final Map<String, String> renewed = new HashMap<>();
    private final Map<String, Set<Role>> open = new HashMap<>();
    private final List<String> turns = new ArrayList<>();
    private int asked;
    private final PasswordGivers passwords = new PasswordGivers();

    @BeforeEach
    void assemble() {
        passwords.roster = new RealmRoster() {
            @Override
            Map<String, String> openAccounts(String bureau) {
                Map<String, String> accounts = new HashMap<>();
                open.keySet().forEach(id -> accounts.put(id, "name." + id));
                return bureau.equals(BUREAU) ? accounts : Map.of();
            }

            @Override
            Map<String, Set<Role>> holders(Collection<Role> jobs) {
                asked++;
                return open;
            }
        };
        passwords.trail = new AuditTrail() {
            @Override
            public Map<String, String> lastActors(String event, Collection<String> objects) {
                Map<String, String> told =
                        new HashMap<>(event.equals(IdentityAudit.OFFICER_INVITED) ? invited : renewed);
                told.keySet().retainAll(objects);
                return told;
            }
        };
        passwords.turns = new Turns() {
            @Override
            public long take(String name) {
                turns.add(name);
                return 1;
            }

            @Override
            public void takeAll(Collection<String> names) {
                turns.addAll(names);
            }
        };
        open.put("clerk", CLERK);
        invited.put("name.clerk", "one");
    }

    @Test
    void whoInvitedTheClerkInvitesNoReviewerOfTheBureauAndTheOtherWayRound() {
        assertThatThrownBy(() -> passwords.demandAnotherHand("one", BUREAU, REVIEWER, null))
                .hasMessageContaining("bothPairsOfEyes");
        open.put("clerk", REVIEWER);
        assertThatThrownBy(() -> passwords.demandAnotherHand("one", BUREAU, CLERK, null))
                .hasMessageContaining("bothPairsOfEyes");
        assertThat(turns).contains("passwords:" + BUREAU);
    }

    @Test
    void anotherHandAnotherBureauAndAnotherOfTheSameSideAreFree() {
        assertThatCode(() -> {
                    passwords.demandAnotherHand("two", BUREAU, REVIEWER, null);
                    passwords.demandAnotherHand("one", "water", REVIEWER, null);
                    passwords.demandAnotherHand("one", BUREAU, CLERK, null);
                    passwords.demandAnotherHand("one", BUREAU, Set.of(Role.SUPERVISOR), null);
                    passwords.demandAnotherHand("one", BUREAU, REVIEWER, "clerk");
                    passwords.demandAnotherHand("one", null, Set.of(Role.SYSTEM_ADMIN), null);
                    passwords.demandAnotherHand(null, BUREAU, REVIEWER, null);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theRealmIsAskedOnceHoweverManyAccountsThereAre() {
        for (int i = 0; i < 200; i++) {
            open.put("clerk" + i, CLERK);
            invited.put("name.clerk" + i, "one");
        }
        assertThat(passwords.given("one", BUREAU, null)).containsExactly(Role.BUREAU_CLERK);
        assertThat(asked).isEqualTo(1);
        assertThat(passwords.given("two", BUREAU, null)).isEmpty();
        assertThat(asked).as("nobody's jobs matter").isEqualTo(1);
    }

    /** The last one counts: a new password by another administrator is the way out, one by the same person is no way round. */
    @Test
    void aNewPasswordCountsAsTheInvitationDid() {
        renewed.put("clerk", "two");
        assertThatCode(() -> passwords.demandAnotherHand("one", BUREAU, REVIEWER, null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> passwords.demandAnotherHand("two", BUREAU, REVIEWER, null))
                .hasMessageContaining("bothPairsOfEyes");
        assertThat(passwords.giver(row("clerk"))).isEqualTo("two");
        assertThat(passwords.giver(row("demo"))).isNull();
    }

    private static OfficerRow row(String id) {
        return new OfficerRow(id, "name." + id, "Name", BUREAU, List.of(Role.BUREAU_CLERK), true, null);
    }
}
