package org.creditportal.responsibility.web.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.web.CitationPlace;
import org.creditportal.webkit.web.CitedArticle;

/**
 * Citations of documents in the library lead to their article, and say since when it no longer holds; to the document where that
 * article is not kept.
 */
@ApplicationScoped
public class LibraryPlaces implements CitationPlace {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Override
    public Optional<CitedArticle> find(String document, String article) {
        return place(TenantPolicies.of(tenants.current()), document, article, legalDate.today());
    }

    static Optional<CitedArticle> place(TenantPolicies policies, String document, String article, LocalDate day) {
        return policies.cited(document).map(found -> cited(found, article, day));
    }

    /** Of several articles one that no longer holds is enough: what rests on them has to be looked at again. */
    private static CitedArticle cited(LibraryDocument document, String article, LocalDate day) {
        List<PolicyArticle> parts = document.cited(article);
        String address = address(document, parts.isEmpty() ? null : article);
        return parts.stream()
                .filter(part -> part.isRepealed(day))
                .findFirst()
                .map(part -> new CitedArticle(address, part.repealedOn(), part.repealedBy()))
                .orElseGet(() -> new CitedArticle(address, null, null));
    }

    private static String address(LibraryDocument document, String article) {
        return SearchState.of("/responsibility/policy.xhtml")
                .with("id", document.id())
                .with("article", article)
                .address();
    }
}
