package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.kernel.tenant.InvalidTenantFileException;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Check 19: every tenant's folder can be started with. */
class TenantFilesTest {

    private static final Path TENANTS = Checkout.own().root().resolve("tenants-config");

    @TempDir
    Path folder;

    @Test
    void everyTenantFolderLoads() throws IOException {
        try (Stream<Path> folders = Files.list(TENANTS)) {
            assertThat(TenantFiles.load(TENANTS).all().stream()
                            .map(TenantDefinition::id)
                            .map(id -> id.value()))
                    .containsExactlyInAnyOrderElementsOf(
                            folders.filter(each -> Files.exists(each.resolve("tenant.yaml")))
                                    .map(each -> each.getFileName().toString())
                                    .toList());
        }
    }

    @Test
    void refusesATenantFileThatIsNotValid() {
        Sample sample = new Sample(folder);
        Checkout.own()
                .files("tenants-config", "")
                .forEach(file -> sample.with(
                        TENANTS.relativize(file).toString(),
                        Checkout.text(file).replace("zone: Asia/Shanghai", "zone: Nowhere")));
        assertThatThrownBy(() -> TenantFiles.load(folder))
                .isInstanceOf(InvalidTenantFileException.class)
                .hasMessageContaining("tenant.yaml");
    }
}
