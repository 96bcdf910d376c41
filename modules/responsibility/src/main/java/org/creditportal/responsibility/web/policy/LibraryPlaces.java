package org.creditportal.responsibility.web.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.web.CitationPlace;

/** Citations of documents in the library lead to their article. */
@ApplicationScoped
public class LibraryPlaces implements CitationPlace {

    @Inject
    private TenantDirectory tenants;

    @Override
    public Optional<String> address(String document, String article) {
        return TenantPolicies.of(tenants.current())
                .cited(document)
                .filter(kept -> article == null || kept.article(article).isPresent())
                .map(kept -> SearchState.of("/responsibility/policy.xhtml")
                        .with("id", kept.id())
                        .with("article", article)
                        .address());
    }
}
