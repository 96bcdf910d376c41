package org.creditportal.sanctions.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.BureauChange;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.Test;

class TenantSanctionsTest {

    private static final TenantId KUNMING = new TenantId("kunming");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final TenantDirectory tenants = TenantFiles.load(Path.of("../../tenants-config"));

    private List<String> bureausOf(String unit) {
        TenantDefinition tenant = tenants.require(KUNMING);
        return TenantSanctions.of(tenant).bureausOf(unit, tenant);
    }

    @Test
    void whatAnEndedBureauImplementedItsSuccessorDoes() {
        assertThat(bureausOf("honours")).containsExactly("market-supervision", "taxation");
        tenants.reorganise(KUNMING, List.of(new BureauChange("taxation", DAY, null, "market-supervision")), DAY);
        assertThat(bureausOf("honours")).containsExactly("market-supervision");
        assertThat(bureausOf("none")).isEmpty();
    }
}
