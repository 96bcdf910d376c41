package org.creditportal.responsibility.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.junit.jupiter.api.Test;

/** Both documents are there whole: whatever is cited from them is found, word for word. */
class PolicyLibraryTest {

    private static final TenantDirectory TENANTS = TenantFiles.load(Path.of("../../tenants-config"));

    private static List<CitingRow> citing(TenantDefinition tenant) {
        CitingRow[][] rows = new CitingRow[1][];
        TenantScope.runAs(
                tenant.id(), () -> rows[0] = new OwnCitations(TENANTS).citing().toArray(CitingRow[]::new));
        return List.of(rows[0]);
    }

    @Test
    void everyCitationOfTheTenantsDocumentOpensItsArticle() {
        for (TenantDefinition tenant : TENANTS.all()) {
            TenantPolicies policies = TenantPolicies.of(tenant);
            List<Citation> own = citing(tenant).stream()
                    .map(CitingRow::citation)
                    .filter(citation -> policies.cited(citation.document()).isPresent())
                    .filter(citation -> citation.article() != null)
                    .toList();
            assertThat(own).hasSizeGreaterThan(20);
            assertThat(own).allSatisfy(citation -> {
                LibraryDocument document = policies.cited(citation.document()).orElseThrow();
                if (!document.articles().isEmpty()) {
                    assertThat(document.article(citation.article()))
                            .as(citation.article())
                            .isPresent();
                }
            });
        }
    }

    @Test
    void whatIsQuotedStandsInItsArticle() {
        for (TenantDefinition tenant : TENANTS.all()) {
            TenantPolicies policies = TenantPolicies.of(tenant);
            citing(tenant).stream()
                    .map(CitingRow::citation)
                    .filter(citation -> citation.text() != null)
                    .forEach(citation -> policies.cited(citation.document())
                            .flatMap(document -> document.article(citation.article()))
                            .ifPresent(article -> assertThat(plain(article.text()))
                                    .as(citation.article())
                                    .contains(plain(citation.text()))));
        }
    }

    /** The copies differ in the width of brackets and commas. */
    private static String plain(String text) {
        return text.replaceAll("\\s", "").replace('(', '（').replace(')', '）').replace(',', '，');
    }

    @Test
    void aRepealedArticleHoldsUntilItsDay() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        PolicyArticle article = new PolicyArticle("一", "x", day, "新办法");
        assertThat(article.isRepealed(day.minusDays(1))).isFalse();
        assertThat(article.isRepealed(day)).isTrue();
        assertThat(new PolicyArticle("一", "x", null, null).isRepealed(day)).isFalse();
    }
}
