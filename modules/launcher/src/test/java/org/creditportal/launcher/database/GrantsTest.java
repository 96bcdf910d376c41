package org.creditportal.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.Tenants;
import org.junit.jupiter.api.Test;

class GrantsTest {

    private static final DatabaseAccess ACCESS =
            new DatabaseAccess("127.0.0.1", 1, "root", "secret", "127.0.0.1", "DISABLED");

    @Test
    void readsALine() {
        assertThat(Grants.Grant.parse("GRANT SELECT, INSERT ON ${database}.krn_audit TO ${app};"))
                .isEqualTo(new Grants.Grant(Set.of("SELECT", "INSERT"), "krn_audit", "app"));
    }

    @Test
    void refusesWhatGoesBeyondOneTableOrAddsAnotherStatement() {
        for (String line : List.of(
                "GRANT ALL ON ${database}.* TO ${app};",
                "GRANT SELECT ON mysql.user TO ${site};",
                "GRANT SELECT ON ${database}.a TO ${site}; DROP TABLE b;",
                "REVOKE SELECT ON ${database}.a FROM ${app};")) {
            assertThatThrownBy(() -> Grants.Grant.parse(line)).isInstanceOf(StartFailedException.class);
        }
    }

    @Test
    void theSiteReadsViewsAndWritesTheInboxOnly() {
        List<Grants.Grant> grants = grants();
        assertThat(grants).isNotEmpty();
        assertThat(grants).filteredOn(grant -> grant.user().equals("site")).allSatisfy(grant -> {
            boolean view =
                    grant.table().startsWith("dsc_v_") && grant.privileges().equals(Set.of("SELECT"));
            boolean inbox =
                    grant.table().startsWith("dsc_inbox") && grant.privileges().equals(Set.of("INSERT"));
            assertThat(view || inbox).as(grant.toString()).isTrue();
        });
    }

    @Test
    void nobodyChangesTheAuditTrail() {
        assertThat(grants())
                .filteredOn(grant -> grant.table().startsWith("krn_audit"))
                .allSatisfy(grant -> assertThat(grant.privileges()).doesNotContain("DELETE"))
                .filteredOn(grant -> !grant.table().equals("krn_audit_sealer"))
                .hasSizeGreaterThan(2)
                .allSatisfy(grant -> assertThat(grant.privileges()).doesNotContain("UPDATE"));
    }

    private static List<Grants.Grant> grants() {
        TenantDatabase database = TenantDatabase.of(Tenants.kunming());
        return new Grants(Tenants.REPOSITORY.resolve("db/grants"), ACCESS, database).read();
    }
}
