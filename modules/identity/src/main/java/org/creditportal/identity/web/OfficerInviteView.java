package org.creditportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Invitation;
import org.creditportal.identity.api.OfficerAdministration;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.error.NotFoundException;

/**
 * {@code /identity/invite}: creates an account. The temporary password lives in this one answer only: neither session nor
 * flash ever hold it, therefore no redirect follows.
 */
@Named
@RequestScoped
public class OfficerInviteView {

    @Inject
    private OfficerAdministration officers;

    @Inject
    private CurrentOfficer currentOfficer;

    private final OfficerForm form = new OfficerForm();
    private Invitation invitation;

    /** The page does not exist for those who may not invite. */
    public void open() {
        if (!currentOfficer.require().may(Permission.OFFICERS_MANAGE)) {
            throw new NotFoundException("Page", "/identity/invite");
        }
    }

    public void invite() {
        invitation = officers.invite(form.invitation());
    }

    /** The new account; {@code null} before. */
    public Invitation getInvitation() {
        return invitation;
    }

    public OfficerForm getForm() {
        return form;
    }
}
