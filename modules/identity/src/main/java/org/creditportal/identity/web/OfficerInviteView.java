package org.creditportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.identity.api.Invitation;
import org.creditportal.identity.api.OfficerAdministration;

/**
 * {@code /identity/invite}: creates an account. The temporary password lives in this one answer only: neither session nor
 * flash ever hold it, therefore no redirect follows.
 */
@Named
@RequestScoped
public class OfficerInviteView {

    @Inject
    private OfficerAdministration officers;

    private final OfficerForm form = new OfficerForm();
    private Invitation invitation;

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
