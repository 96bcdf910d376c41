package org.creditportal.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.DisableOfficer;
import org.creditportal.identity.api.EnableOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.OfficerAdministration;
import org.creditportal.identity.api.OfficerView;
import org.creditportal.identity.api.RoleAssignment;
import org.creditportal.identity.api.UnlockOfficer;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /identity/officer}: one officer, with assignment and disabling for those who may. */
@Named
@ViewScoped
public class OfficerDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfficerAdministration officers;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    private final OfficerForm form = new OfficerForm();
    private String id;
    private String stateReason;
    private OfficerView officer;

    public void load() {
        officer = officers.require(id);
        form.show(officer);
    }

    public String assign() {
        officers.assign(form.assignment(id, officer.version()));
        return shown("officer.message.info.assigned");
    }

    public String disable() {
        officers.disable(new DisableOfficer(id, stateReason, officer.version()));
        return shown("officer.message.info.disabled");
    }

    public String enable() {
        officers.enable(new EnableOfficer(id, stateReason, officer.version()));
        return shown("officer.message.info.enabled");
    }

    public String describe() {
        officers.describe(form.description(id, officer.version()));
        return shown("officer.message.info.described");
    }

    public String unlock() {
        officers.unlock(new UnlockOfficer(id, stateReason, officer.version()));
        return shown("officer.message.info.unlocked");
    }

    private String shown(String messageKey) {
        messages.info("identity", messageKey);
        return "/identity/officer?faces-redirect=true&id=" + id;
    }

    /** Whether the officer at work may change the one shown: not oneself, and whoever manages accounts, or keeps the system, only by the security administrator. */
    public boolean isChangeable() {
        Officer me = currentOfficer.require();
        boolean reserved = officer.row().roles().stream().anyMatch(RoleAssignment::isReserved);
        return me.may(IdentityPermission.OFFICERS_MANAGE)
                && !me.id().equals(officer.row().id())
                && (!reserved || me.may(IdentityPermission.ADMINISTRATORS_MANAGE));
    }

    public OfficerView getOfficer() {
        return officer;
    }

    public OfficerForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStateReason() {
        return stateReason;
    }

    public void setStateReason(String stateReason) {
        this.stateReason = stateReason;
    }
}
