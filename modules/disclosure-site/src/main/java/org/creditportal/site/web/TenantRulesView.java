package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.tenant.Deadline;
import org.creditportal.kernel.tenant.TenantDirectory;

/** The tenant's own rules that the guides quote. */
@Named
@RequestScoped
public class TenantRulesView {

    @Inject
    private TenantDirectory tenants;

    /** Working days that the provider of a record has to answer a verification (K-25). */
    public int getVerificationDays() {
        return verification().workingDays();
    }

    /** Whether the tenant's document states that number; otherwise it is the portal's default. */
    public boolean isVerificationWritten() {
        return !verification().isDefault();
    }

    /** What the guide rests on: the sentence that states the number, or else the document whose rules the portal follows. */
    public String getSource() {
        return isVerificationWritten()
                ? verification().source().written()
                : tenants.current().policy().title();
    }

    private Deadline verification() {
        return tenants.current().deadlines().verificationReply();
    }
}
