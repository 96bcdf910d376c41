package org.creditportal.responsibility.application.policy;

import com.fasterxml.jackson.databind.JsonNode;
import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;
import org.creditportal.responsibility.api.policy.TenantPolicies;

/** {@code policies.yaml}: each document once, and each of its articles once. */
public final class PoliciesSection implements TenantSection<TenantPolicies> {

    private static final String DOCUMENTS = "documents";

    @Override
    public String file() {
        return "policies";
    }

    @Override
    public Class<TenantPolicies> shape() {
        return TenantPolicies.class;
    }

    @Override
    public void check(TenantFileCheck file) {
        file.checkEntries(DOCUMENTS);
        for (JsonNode document : file.root().path(DOCUMENTS)) {
            file.refuseRepeated(
                    TenantFileCheck.elements(document.path("articles")).map(article -> article.path("number")),
                    "the article '%s' is there twice");
        }
    }
}
