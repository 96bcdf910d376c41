package org.creditportal.architecture.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creditportal.architecture.Checkout;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.junit.jupiter.api.Test;

/**
 * Whatever document a tenant's files or the national list of measures cite is in the tenant's library, so that every citation can be
 * opened; and what is quoted of an article stands there.
 */
class CitedDocumentsTest {

    private static final Path MEASURES = Checkout.own()
            .root()
            .resolve("modules/sanctions/src/main/resources/org/creditportal/sanctions/national-measures.json");

    private static Stream<JsonNode> cited(JsonNode node) {
        Stream<JsonNode> below = StreamSupport.stream(node.spliterator(), false).flatMap(CitedDocumentsTest::cited);
        return node.path("document").isTextual() ? Stream.concat(Stream.of(node), below) : below;
    }

    private static Stream<JsonNode> citedBy(TenantDefinition tenant) throws IOException {
        Stream.Builder<JsonNode> all = Stream.builder();
        all.add(new JsonMapper().readTree(MEASURES.toFile()));
        try (Stream<Path> files =
                Files.list(TenantFolders.SHIPPED.resolve(tenant.id().value()))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .filter(each -> !each.endsWith("policies.yaml"))
                    .toList()) {
                all.add(new YAMLMapper().readTree(file.toFile()));
            }
        }
        return all.build().flatMap(CitedDocumentsTest::cited);
    }

    @Test
    void everyCitedDocumentIsInTheLibrary() throws IOException {
        for (TenantDefinition tenant : TenantFiles.load(TenantFolders.SHIPPED).all()) {
            TenantPolicies library = TenantPolicies.of(tenant);
            Set<String> missing = new TreeSet<>();
            citedBy(tenant)
                    .map(citation -> citation.path("document").asText())
                    .filter(document -> library.cited(document).isEmpty())
                    .forEach(missing::add);
            assertThat(missing).as(tenant.id().value()).isEmpty();
        }
    }

    @Test
    void whatIsQuotedIsKeptWithItsArticle() throws IOException {
        for (TenantDefinition tenant : TenantFiles.load(TenantFolders.SHIPPED).all()) {
            TenantPolicies library = TenantPolicies.of(tenant);
            assertThat(citedBy(tenant)
                            .filter(citation -> citation.path("article").isTextual())
                            .filter(citation -> citation.path("text").isTextual()))
                    .isNotEmpty()
                    .allSatisfy(citation -> {
                        LibraryDocument document = library.cited(
                                        citation.path("document").asText())
                                .orElseThrow();
                        assertThat(document.article(citation.path("article").asText()))
                                .as(citation.toString())
                                .isPresent();
                    });
        }
    }

    @Test
    void noTwoDocumentsOfALibraryAreCalledTheSame() {
        for (TenantDefinition tenant : TenantFiles.load(TenantFolders.SHIPPED).all()) {
            assertThat(TenantPolicies.of(tenant).documents().stream()
                            .flatMap(document ->
                                    Stream.concat(Stream.of(document.title()), document.aliases().stream())))
                    .doesNotHaveDuplicates();
        }
    }
}
