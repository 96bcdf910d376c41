package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListTypeRules;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.ListProfile;
import org.junit.jupiter.api.Test;

/** A list that two officers made in the portal means something for measures only where they said what it is treated as. */
class ListProfilesTest {

    private final ListProfiles profiles = new ListProfiles();

    ListProfilesTest() {
        profiles.tenants = new TenantOf("kunming");
        profiles.types = new Released();
    }

    @Test
    void theFilesOwnProfileComesFirst() {
        assertThat(profiles.of("serious-violation")).map(ListProfile::field).contains("market-regulation");
    }

    @Test
    void aReleasedListSaysWhatTheOtherSaysThatItIsTreatedAs() {
        assertThat(profiles.of("released-alike")).map(ListProfile::degree).contains(Degree.SERIOUS);
        assertThat(profiles.of("released-alone")).isEmpty();
        assertThat(profiles.of("nobody-knows-it")).isEmpty();
    }

    private static final class Released implements ListTypeDirectory {

        @Override
        public List<ListTypeDefinition> all() {
            return List.of(type("released-alike", "serious-violation"), type("released-alone", null));
        }

        @Override
        public Optional<ListTypeDefinition> find(String id) {
            return all().stream().filter(type -> type.id().equals(id)).findFirst();
        }

        @Override
        public ListTypeDefinition require(String id) {
            return find(id).orElseThrow();
        }

        @Override
        public List<ListTypeDefinition> identifiableBy(String bureau) {
            return List.of();
        }

        private static ListTypeDefinition type(String id, String treatedAs) {
            LocalizedText words = new LocalizedText("名单", "List");
            return new ListTypeDefinition(
                    id,
                    ListColour.BLACK,
                    words,
                    words,
                    null,
                    List.of(),
                    List.of("market-supervision"),
                    36,
                    null,
                    LocalDate.of(2026, 1, 1),
                    null,
                    List.of(),
                    false,
                    List.of(),
                    null,
                    new ListTypeRules(null, 0, List.of(), null, List.of(), null, treatedAs));
        }
    }
}
