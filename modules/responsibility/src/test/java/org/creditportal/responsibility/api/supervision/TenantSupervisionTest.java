package org.creditportal.responsibility.api.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.creditportal.kernel.tenant.TenantFiles;
import org.junit.jupiter.api.Test;

class TenantSupervisionTest {

    private static TenantSupervision tenant(boolean eachForItself, List<String> bureaus) {
        return new TenantSupervision(null, eachForItself, bureaus, 5, 5, List.of(), null, false, List.of(), null);
    }

    @Test
    void whereBureausAreNamedTheySuperviseAllAndNobodyElseDoes() {
        TenantSupervision beidaihe = tenant(false, List.of("approval", "establishment"));
        assertThat(beidaihe.supervises("approval", "tax")).isTrue();
        assertThat(beidaihe.supervisesAll("establishment")).isTrue();
        assertThat(beidaihe.supervises("tax", "tax")).isFalse();
        assertThat(beidaihe.supervises(null, "tax")).isFalse();
    }

    @Test
    void whereEachSupervisesItselfNobodySupervisesAnother() {
        TenantSupervision kunming = tenant(true, null);
        assertThat(kunming.supervises("tax", "tax")).isTrue();
        assertThat(kunming.supervises("approval", "tax")).isFalse();
        assertThat(kunming.supervisesAll("approval")).isFalse();
    }

    /** A yellow card reaches the credit office: a red one has to reach somebody more. */
    @Test
    void inEveryTenantARedCardReachesFurtherThanAYellowOne() {
        assertThat(TenantFiles.load(Path.of("../../tenants-config")).all())
                .extracting(TenantSupervision::of)
                .allMatch(rules -> rules.redReachesAll() || !rules.bureaus().isEmpty());
    }
}
