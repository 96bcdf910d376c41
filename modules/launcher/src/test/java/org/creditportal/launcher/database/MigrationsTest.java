package org.creditportal.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.creditportal.launcher.Tenants;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void knowsEveryModuleThatHasMigrations() throws IOException {
        try (Stream<Path> folders = Files.list(Tenants.REPOSITORY.resolve("db/tenant"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .allSatisfy(module -> assertThat(Migrations.modules()).containsKey(module));
        }
    }

    @Test
    void namesDatabaseAndUsersAfterTheTenant() {
        assertThat(TenantDatabase.of(Tenants.kunming()))
                .isEqualTo(new TenantDatabase("credit_kunming", "kunming_owner", "kunming_app", "kunming_site"));
    }
}
