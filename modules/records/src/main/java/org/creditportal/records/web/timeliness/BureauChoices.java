package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;

/** Whether an officer may choose among bureaus: only those who see more than one. */
@Named
@RequestScoped
public class BureauChoices {

    @Inject
    private CurrentOfficer currentOfficer;

    public boolean isOffered() {
        return currentOfficer.require().may(IdentityPermission.BUREAUS_ALL);
    }
}
