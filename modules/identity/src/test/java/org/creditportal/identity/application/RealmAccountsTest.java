package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.creditportal.identity.api.UnusedAccountRow;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;

class RealmAccountsTest {

    private static UserRepresentation account(String name, boolean enabled, Long opened, String... actions) {
        UserRepresentation account = new UserRepresentation();
        account.setId("id-" + name);
        account.setUsername(name);
        account.setEnabled(enabled);
        account.setCreatedTimestamp(opened);
        account.setRequiredActions(actions.length == 0 ? null : List.of(actions));
        return account;
    }

    @Test
    void anOpenAccountWhoseTemporaryPasswordStandsWasNeverUsed() {
        UserRepresentation named = account("named", true, 2_000L, "UPDATE_PASSWORD");
        named.setFirstName("Wang Fang");
        named.setLastName(" ");
        assertThat(RealmAccounts.unused(List.of(
                        named,
                        account("older", true, 1_000L, "UPDATE_PASSWORD"),
                        account("undated", true, null, "UPDATE_PASSWORD"),
                        account("shut", false, 500L, "UPDATE_PASSWORD"),
                        account("at work", true, 500L),
                        account("otherwise", true, 500L, "VERIFY_EMAIL"))))
                .containsExactly(
                        new UnusedAccountRow("id-undated", "undated", "undated", null),
                        new UnusedAccountRow("id-older", "older", "older", Instant.ofEpochMilli(1_000)),
                        new UnusedAccountRow("id-named", "named", "Wang Fang", Instant.ofEpochMilli(2_000)));
    }
}
