package org.creditportal.responsibility.application.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.tenant.TenantChange;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.creditportal.responsibility.application.TenantChangeSource;
import org.creditportal.responsibility.domain.policy.LibraryEditions;

/** What was put into the library, for whoever asks the tenant's directory. */
@ApplicationScoped
public class DocumentsDecided implements TenantChangeSource {

    @Inject
    private LibraryEditions editions;

    @Override
    public List<TenantChange> changes() {
        return editions.all().stream()
                .map(edition -> new TenantChange(edition.releasedOn(), tenant -> with(tenant, edition.content())))
                .toList();
    }

    private static TenantDefinition with(TenantDefinition tenant, LibraryDocument document) {
        return tenant.holding(new PoliciesSection(), TenantPolicies.of(tenant).with(document));
    }
}
