package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.identity.api.Role;
import org.junit.jupiter.api.Test;

class RealmOfficersTest {

    @Test
    void theVersionChangesWithWhateverCanBeChanged() {
        long version = version("finance", Role.BUREAU_CLERK, true, List.of());
        assertThat(version).isEqualTo(version("finance", Role.BUREAU_CLERK, true, List.of()));
        assertThat(List.of(
                        version("water", Role.BUREAU_CLERK, true, List.of()),
                        version("finance", Role.BUREAU_REVIEWER, true, List.of()),
                        version("finance", Role.BUREAU_CLERK, false, List.of()),
                        version("finance", Role.BUREAU_CLERK, true, List.of("drug-safety")),
                        version(null, Role.BUREAU_CLERK, true, List.of())))
                .doesNotContain(version)
                .doesNotHaveDuplicates();
    }

    private static long version(String bureau, Role role, boolean enabled, List<String> ownDuties) {
        return OfficerState.version(
                new OfficerRow("id", "name", "Name", bureau, List.of(role), enabled, null), null, ownDuties);
    }
}
