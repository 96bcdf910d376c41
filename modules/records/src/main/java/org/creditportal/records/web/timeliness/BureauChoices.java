package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;

/** The bureaus that an officer may choose from; offered only to those who see more than one. */
@Named
@RequestScoped
public class BureauChoices {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private CurrentOfficer currentOfficer;

    public boolean isOffered() {
        return currentOfficer.require().may(IdentityPermission.BUREAUS_ALL);
    }

    public List<BureauDefinition> getAll() {
        return tenants.current().bureaus();
    }
}
