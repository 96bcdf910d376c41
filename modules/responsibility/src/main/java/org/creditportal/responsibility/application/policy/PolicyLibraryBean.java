package org.creditportal.responsibility.application.policy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creditportal.casework.api.citation.CitationSource;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
import org.creditportal.responsibility.api.policy.PolicyLibrary;
import org.creditportal.responsibility.api.policy.TenantPolicies;

@Stateless
@DenyAll
@Local(PolicyLibrary.class)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PolicyLibraryBean implements PolicyLibrary {

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    @Inject
    @Any
    Instance<CitationSource> sources;

    @Override
    @PermitAll
    public List<LibraryDocument> documents() {
        return TenantPolicies.of(tenants.current()).documents();
    }

    @Override
    @PermitAll
    public LibraryDocument require(String id) {
        return TenantPolicies.of(tenants.current())
                .document(id)
                .orElseThrow(() -> new NotFoundException("LibraryDocument", id));
    }

    @Override
    @PermitAll
    public List<CitingRow> restingOn(String id, String article) {
        LibraryDocument document = require(id);
        List<PolicyArticle> asked = document.cited(article);
        return citing().filter(row -> document.isCalled(row.citation().document()))
                .filter(row -> article == null || restsOn(row, document, asked))
                .toList();
    }

    @Override
    @PermitAll
    public List<CitingRow> restingOnRepealed() {
        TenantPolicies policies = TenantPolicies.of(tenants.current());
        LocalDate today = legalDate.today();
        return citing().filter(row -> policies.cited(row.citation().document())
                        .map(document -> document.cited(row.citation().article()))
                        .filter(articles -> articles.stream().anyMatch(article -> article.isRepealed(today)))
                        .isPresent())
                .toList();
    }

    private static boolean restsOn(CitingRow row, LibraryDocument document, List<PolicyArticle> asked) {
        return document.cited(row.citation().article()).stream().anyMatch(asked::contains);
    }

    private Stream<CitingRow> citing() {
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.citing().stream())
                .filter(row -> row.citation() != null);
    }
}
