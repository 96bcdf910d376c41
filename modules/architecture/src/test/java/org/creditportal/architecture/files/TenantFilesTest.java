package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.kernel.tenant.InvalidTenantFileException;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Check 19: every tenant's folder can be started with. */
class TenantFilesTest {

    private static final Path TENANTS = Checkout.own().root().resolve("tenants-config");

    private static final String SCHEMAS = "/src/main/resources/META-INF/tenant-schema/";

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

    /** Each module holds the schema of its own files; editors have a copy, brought up to date by {@code -Dschemas.update}. */
    @Test
    void editorsHaveTheSchemasOfTheModules() throws IOException {
        Map<String, String> own = new TreeMap<>();
        for (Path schema : Checkout.own().productFiles(".schema.json")) {
            assertThat(Checkout.own().name(schema)).contains(SCHEMAS);
            assertThat(own.put(schema.getFileName().toString(), Checkout.text(schema)))
                    .as(schema + " belongs to two modules")
                    .isNull();
        }
        if (System.getProperty("schemas.update") != null) {
            for (Map.Entry<String, String> schema : own.entrySet()) {
                Files.writeString(TENANTS.resolve("schema").resolve(schema.getKey()), schema.getValue());
            }
        }
        Map<String, String> copies = new TreeMap<>();
        Checkout.own()
                .files("tenants-config/schema", ".json")
                .forEach(copy -> copies.put(copy.getFileName().toString(), Checkout.text(copy)));
        assertThat(copies).isEqualTo(own);
        assertThat(ServiceLoader.load(TenantSection.class)).isNotEmpty().allSatisfy(section -> assertThat(own)
                .containsKey(section.file() + ".schema.json"));
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
