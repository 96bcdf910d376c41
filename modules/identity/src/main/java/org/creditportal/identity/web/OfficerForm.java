package org.creditportal.identity.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.creditportal.identity.api.AssignOfficer;
import org.creditportal.identity.api.DescribeOfficer;
import org.creditportal.identity.api.InviteOfficer;
import org.creditportal.identity.api.OfficerView;
import org.creditportal.identity.api.Role;

/** What is typed about an officer, before it is a command. */
public class OfficerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String username;
    private String displayName;
    private String email;
    private String bureau;
    private Role[] roles = {};
    private String[] ownDuties = {};
    private String reason;
    private String describeReason;

    void show(OfficerView officer) {
        displayName = officer.row().displayName();
        email = officer.email();
        bureau = officer.row().bureau();
        roles = officer.row().roles().toArray(Role[]::new);
        ownDuties = officer.ownDuties().toArray(String[]::new);
    }

    InviteOfficer invitation() {
        return new InviteOfficer(username, displayName, email, bureau, chosenRoles());
    }

    AssignOfficer assignment(String officerId, long seenVersion) {
        Set<String> duties = new LinkedHashSet<>(Arrays.asList(ownDuties));
        return new AssignOfficer(officerId, bureau, chosenRoles(), duties, reason, seenVersion);
    }

    DescribeOfficer description(String officerId, long seenVersion) {
        return new DescribeOfficer(officerId, displayName, email, describeReason, seenVersion);
    }

    private Set<Role> chosenRoles() {
        return new LinkedHashSet<>(Arrays.asList(roles));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles == null ? new Role[0] : roles;
    }

    public String[] getOwnDuties() {
        return ownDuties;
    }

    public void setOwnDuties(String[] ownDuties) {
        this.ownDuties = ownDuties == null ? new String[0] : ownDuties;
    }

    public String getDescribeReason() {
        return describeReason;
    }

    public void setDescribeReason(String describeReason) {
        this.describeReason = describeReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
