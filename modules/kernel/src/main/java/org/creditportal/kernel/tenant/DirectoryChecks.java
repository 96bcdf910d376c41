package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;

/** What must hold between tenants: no host leads to two of them, and no two of them share a database. */
final class DirectoryChecks {

    private DirectoryChecks() {}

    static void check(List<TenantSources> tenants, List<Problem> problems) {
        Map<String, String> tenantByHost = new HashMap<>();
        Map<String, String> tenantByDatabase = new HashMap<>();
        for (TenantSources tenant : tenants) {
            JsonNode root = tenant.root(TenantFiles.TENANT);
            for (JsonNode host : root.path("hosts")) {
                String other = tenantByHost.putIfAbsent(host.asText().toLowerCase(Locale.ROOT), tenant.folder());
                if (other != null) {
                    problems.add(tenant.problemAt(
                            TenantFiles.TENANT,
                            host,
                            "the host '%s' already belongs to tenant '%s'".formatted(host.asText(), other)));
                }
            }
            String other = tenantByDatabase.putIfAbsent(database(tenant.folder(), root), tenant.folder());
            if (other != null) {
                problems.add(tenant.problemAt(
                        TenantFiles.TENANT,
                        root.path("database"),
                        "the database already belongs to tenant '%s'".formatted(other)));
            }
        }
    }

    private static String database(String tenant, JsonNode root) {
        JsonNode database = root.path("database");
        String name = database.path("name").asText("credit_" + tenant.replace('-', '_'));
        return String.join(
                "/",
                database.path("host").asText("").toLowerCase(Locale.ROOT),
                database.path("port").asText(""),
                name);
    }
}
