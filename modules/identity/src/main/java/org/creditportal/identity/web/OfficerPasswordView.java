package org.creditportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.identity.api.Invitation;
import org.creditportal.identity.api.OfficerAdministration;
import org.creditportal.identity.api.OfficerView;
import org.creditportal.identity.api.RenewPassword;

/**
 * {@code /identity/password}: gives an officer a new temporary password. It lives in this one answer only, as on the page that
 * invites.
 */
@Named
@RequestScoped
public class OfficerPasswordView {

    @Inject
    private OfficerAdministration officers;

    private String id;
    private long seenVersion;
    private long seenPassword;
    private String reason;
    private OfficerView officer;
    private Invitation invitation;

    public void open() {
        officer = officers.require(id);
        seenVersion = officer.version();
        seenPassword = officer.passwordSince();
    }

    public void renew() {
        invitation = officers.renewPassword(new RenewPassword(id, reason, seenVersion, seenPassword));
    }

    /** Whose password it is. */
    public String getDisplayName() {
        if (officer == null) {
            officer = officers.require(id);
        }
        return officer.row().displayName();
    }

    /** The new password; {@code null} before. */
    public Invitation getInvitation() {
        return invitation;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public long getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(long seenVersion) {
        this.seenVersion = seenVersion;
    }

    public long getSeenPassword() {
        return seenPassword;
    }

    public void setSeenPassword(long seenPassword) {
        this.seenPassword = seenPassword;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
