package org.creditportal.architecture.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creditportal.architecture.Checkout;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
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

    private static final String LEFT_OUT = "……";

    private static final String NO_TEXT = "no copy of its text was at hand that could be trusted word for word";
    private static final String NO_ARTICLE = "the source cites the document as a whole";

    /** Citations that open their document alone: its id and the article that is named, and why. */
    private static final Map<String, String> DOCUMENT_ALONE = Map.ofEntries(
            Map.entry("credit-repair-36第二章", NO_TEXT),
            Map.entry("customs-law", NO_ARTICLE),
            Map.entry("customs-credit-251", NO_ARTICLE),
            Map.entry("abnormal-operations-68", NO_ARTICLE),
            Map.entry("sole-traders-regulation", NO_ARTICLE),
            Map.entry("state-council-2016-33", NO_ARTICLE),
            Map.entry("state-council-2019-35", NO_ARTICLE),
            Map.entry("state-council-2020-42", NO_ARTICLE),
            Map.entry("state-council-2020-49", NO_ARTICLE),
            Map.entry("reform-finance-2018-424", NO_ARTICLE),
            Map.entry("market-serious-violations-44", NO_ARTICLE),
            Map.entry("work-safety-dishonesty-11", NO_ARTICLE),
            Map.entry("wage-arrears-45", NO_ARTICLE),
            Map.entry("judgments-online-2016", NO_ARTICLE),
            Map.entry("finance-2016-125", NO_ARTICLE),
            Map.entry("tax-credit-2014-40", NO_ARTICLE),
            Map.entry("serious-tax-violations-54", NO_ARTICLE));

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

    /** An article that is named is opened beside the page, in its own words; but for those of which no text could be had. */
    @Test
    void everyCitationOpensItsArticle() throws IOException {
        for (TenantDefinition tenant : TenantFiles.load(TenantFolders.SHIPPED).all()) {
            TenantPolicies library = TenantPolicies.of(tenant);
            assertThat(citedBy(tenant)
                            .filter(citation -> opened(library, citation).isEmpty())
                            .map(citation -> documentOf(library, citation).id()
                                    + citation.path("article").asText())
                            .distinct())
                    .as(tenant.id().value())
                    .isNotEmpty()
                    .isSubsetOf(DOCUMENT_ALONE.keySet());
        }
    }

    @Test
    void noReasonIsKeptForWhatOpensItsArticle() throws IOException {
        Set<String> opening = new HashSet<>(DOCUMENT_ALONE.keySet());
        for (TenantDefinition tenant : TenantFiles.load(TenantFolders.SHIPPED).all()) {
            TenantPolicies library = TenantPolicies.of(tenant);
            citedBy(tenant)
                    .filter(citation -> opened(library, citation).isEmpty())
                    .map(citation -> documentOf(library, citation).id()
                            + citation.path("article").asText())
                    .forEach(opening::remove);
        }
        assertThat(opening).isEmpty();
    }

    @Test
    void whatIsQuotedStandsInItsArticle() throws IOException {
        for (TenantDefinition tenant : TenantFiles.load(TenantFolders.SHIPPED).all()) {
            TenantPolicies library = TenantPolicies.of(tenant);
            assertThat(citedBy(tenant)
                            .filter(citation -> citation.path("article").isTextual())
                            .filter(citation -> citation.path("text").isTextual()))
                    .isNotEmpty()
                    .allSatisfy(citation -> {
                        String words = plain(opened(library, citation).stream()
                                .map(PolicyArticle::text)
                                .collect(Collectors.joining()));
                        assertThat(citation.path("text").asText().split(LEFT_OUT))
                                .as(citation.toString())
                                .allSatisfy(part -> assertThat(words).contains(plain(part)));
                    });
        }
    }

    /** What is shipped rests on what holds. */
    @Test
    void nothingRestsOnAnArticleThatIsRepealed() throws IOException {
        for (TenantDefinition tenant : TenantFiles.load(TenantFolders.SHIPPED).all()) {
            TenantPolicies library = TenantPolicies.of(tenant);
            assertThat(citedBy(tenant).flatMap(citation -> opened(library, citation).stream()))
                    .as(tenant.id().value())
                    .allMatch(article -> article.repealedOn() == null);
        }
    }

    private static LibraryDocument documentOf(TenantPolicies library, JsonNode citation) {
        return library.cited(citation.path("document").asText()).orElseThrow();
    }

    private static List<PolicyArticle> opened(TenantPolicies library, JsonNode citation) {
        return documentOf(library, citation).cited(citation.path("article").asText());
    }

    /** The copies differ in the width of brackets and commas. */
    private static String plain(String text) {
        return text.replaceAll("\\s", "").replace('(', '（').replace(')', '）').replace(',', '，');
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
