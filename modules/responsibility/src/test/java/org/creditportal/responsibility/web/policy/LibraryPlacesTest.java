package org.creditportal.responsibility.web.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.creditportal.webkit.web.CitedArticle;
import org.junit.jupiter.api.Test;

class LibraryPlacesTest {

    private static final LocalDate REPEALED = LocalDate.of(2026, 1, 1);
    private static final TenantPolicies POLICIES = new TenantPolicies(List.of(new LibraryDocument(
            "opinions",
            "实施意见",
            List.of("《实施意见》"),
            null,
            null,
            null,
            "信用办",
            List.of(),
            true,
            null,
            List.of(new PolicyArticle("1", "已失效的条文", REPEALED, "废止决定"), new PolicyArticle("2", "有效的条文", null, null)))));

    private static Optional<CitedArticle> on(LocalDate day, String document, String article) {
        return LibraryPlaces.place(POLICIES, document, article, day);
    }

    @Test
    void anArticleIsMarkedFromTheDayOfItsRepealOn() {
        String address = "/responsibility/policy.xhtml?id=opinions&article=";
        assertThat(on(REPEALED, "《实施意见》", "1")).contains(new CitedArticle(address + "1", REPEALED, "废止决定"));
        assertThat(on(REPEALED.minusDays(1), "实施意见", "1")).contains(new CitedArticle(address + "1", null, null));
        assertThat(on(REPEALED, "实施意见", "2")).contains(new CitedArticle(address + "2", null, null));
    }

    @Test
    void anArticleThatIsNotKeptLeadsToItsDocument() {
        CitedArticle document = new CitedArticle("/responsibility/policy.xhtml?id=opinions", null, null);
        assertThat(on(REPEALED, "实施意见", "3")).contains(document);
        assertThat(on(REPEALED, "实施意见", null)).contains(document);
    }

    @Test
    void aDocumentThatNobodyKeepsLeadsNowhere() {
        assertThat(on(REPEALED, "别的文件", null)).isEmpty();
        assertThat(on(REPEALED, "别的文件", "3")).isEmpty();
    }
}
