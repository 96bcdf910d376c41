package org.creditportal.architecture.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.TenantLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries of the demo that the portal would refuse must not get as far as a newcomer's first start. */
class DemoEntriesTest {

    private static final Path DEMO = Checkout.own().root().resolve("db/demo");

    static List<TenantDefinition> tenants() {
        return TenantFiles.load(TenantFolders.SHIPPED).all().stream()
                .filter(tenant -> Files.exists(entries(tenant)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void areOfListsThatTheBureauMayIdentify(TenantDefinition tenant) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(entries(tenant));
                Stream<NamedCsvRecord> stream = rows.stream()) {
            assertThat(stream.toList()).isNotEmpty().allSatisfy(entry -> {
                ListTypeDefinition type =
                        TenantLists.of(tenant).listType(entry.getField("list")).orElseThrow();
                assertThat(type.identifyingBureaus()).contains(entry.getField("bureau"));
                assertThat(type.bases())
                        .anyMatch(basis -> entry.getField("basis").equals(basis.document() + " " + basis.article()));
            });
        }
    }

    private static Path entries(TenantDefinition tenant) {
        return DEMO.resolve(tenant.id().value()).resolve("entries.csv");
    }
}
