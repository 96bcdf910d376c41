package org.creditportal.identity.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.identity.api.AssignOfficer;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.DisableOfficer;
import org.creditportal.identity.api.EnableOfficer;
import org.creditportal.identity.api.IdentityError;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.Invitation;
import org.creditportal.identity.api.InviteOfficer;
import org.creditportal.identity.api.OfficerAdministration;
import org.creditportal.identity.api.OfficerCriteria;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.identity.api.OfficerView;
import org.creditportal.identity.api.Permission;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RoleAssignment;
import org.creditportal.kernel.audit.AuditEvent;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;

@Stateless
@DenyAll
@Local(OfficerAdministration.class)
public class OfficerAdministrationBean implements OfficerAdministration {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");
    private static final int LONGEST_NAME = 60;

    /** Keycloak's ids; anything else never reaches an address that is built with it. */
    private static final Pattern OFFICER_ID = Pattern.compile("[0-9a-zA-Z-]{1,64}");

    @Inject
    RealmOfficers officers;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    TenantDirectory tenants;

    @Override
    @RolesAllowed(Permission.OFFICERS_VIEW)
    public Page<OfficerRow> search(OfficerCriteria criteria) {
        String bureau = criteria.bureau();
        if (bureau != null && tenants.current().bureau(bureau).isEmpty()) {
            return new Page<>(List.of(), 0, criteria.page(), criteria.size());
        }
        return officers.search(criteria);
    }

    @Override
    @RolesAllowed(Permission.OFFICERS_VIEW)
    public OfficerView require(String officerId) {
        return load(officerId);
    }

    @Override
    @RolesAllowed(Permission.OFFICERS_MANAGE)
    @Audited(AuditEvent.OFFICER_INVITED)
    public Invitation invite(InviteOfficer command) {
        requireWellFormed(command);
        requirePlace(command.bureau(), command.roles());
        requireMayGive(command.roles());
        String password = TemporaryPassword.create();
        return new Invitation(officers.create(command, password), command.username(), password);
    }

    @Override
    @RolesAllowed(Permission.OFFICERS_MANAGE)
    @Audited(AuditEvent.OFFICER_ASSIGNED)
    public void assign(AssignOfficer command) {
        requireChangeable(command.officerId(), command.reason(), command.seenVersion());
        requirePlace(command.bureau(), command.roles());
        requireMayGive(command.roles());
        requireAreas(command.ownDuties());
        officers.assign(command.officerId(), command.bureau(), command.roles(), command.ownDuties());
    }

    @Override
    @RolesAllowed(Permission.OFFICERS_MANAGE)
    @Audited(AuditEvent.OFFICER_DISABLED)
    public void disable(DisableOfficer command) {
        requireChangeable(command.officerId(), command.reason(), command.seenVersion());
        officers.setEnabled(command.officerId(), false);
    }

    @Override
    @RolesAllowed(Permission.OFFICERS_MANAGE)
    @Audited(AuditEvent.OFFICER_ENABLED)
    public void enable(EnableOfficer command) {
        requireChangeable(command.officerId(), command.reason(), command.seenVersion());
        officers.setEnabled(command.officerId(), true);
    }

    private OfficerView load(String officerId) {
        return Optional.ofNullable(officerId)
                .filter(id -> OFFICER_ID.matcher(id).matches())
                .map(officers::find)
                .orElseThrow(() -> new NotFoundException("Officer", officerId));
    }

    private void requireChangeable(String officerId, String reason, long seenVersion) {
        OfficerView officer = load(officerId);
        if (officerId.equals(currentOfficer.require().id())) {
            throw new IdentityException(IdentityError.OWN_ACCOUNT);
        }
        requireMayGive(officer.getRoles());
        if (reason == null || reason.isBlank()) {
            throw new IdentityException(IdentityError.REASON_REQUIRED);
        }
        if (officer.getVersion() != seenVersion) {
            throw new StaleVersionException("Officer", seenVersion, officer.getVersion());
        }
    }

    /** Only the security administrator gives administrators' roles or touches who has one. */
    private void requireMayGive(Collection<Role> roles) {
        if (roles.stream().anyMatch(Role::isAdministrator)
                && !currentOfficer.require().may(Permission.ADMINISTRATORS_MANAGE)) {
            throw new IdentityException(IdentityError.ADMINISTRATORS_RESERVED);
        }
    }

    private void requirePlace(String bureau, Set<Role> roles) {
        RoleAssignment.check(roles);
        if (bureau != null) {
            requireBureau(bureau);
        } else if (!roles.stream().allMatch(role -> role.isAdministrator() || role.isOutside())) {
            throw new IdentityException(IdentityError.BUREAU_REQUIRED);
        }
    }

    private void requireBureau(String bureau) {
        if (tenants.current().bureau(bureau).isEmpty()) {
            throw new IdentityException(IdentityError.UNKNOWN_BUREAU, bureau);
        }
    }

    private void requireAreas(Set<String> areas) {
        for (String area : areas) {
            if (tenants.current().area(area).isEmpty()) {
                throw new IdentityException(IdentityError.UNKNOWN_AREA, area);
            }
        }
    }

    private static void requireWellFormed(InviteOfficer command) {
        if (command.username() == null || !USERNAME.matcher(command.username()).matches()) {
            throw new IdentityException(IdentityError.INVALID_USERNAME);
        }
        String name = command.displayName();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[<>&\"\\p{Cntrl}].*")) {
            throw new IdentityException(IdentityError.INVALID_NAME, LONGEST_NAME);
        }
        if (command.email() != null
                && !EMAIL.matcher(command.email().toLowerCase(Locale.ROOT)).matches()) {
            throw new IdentityException(IdentityError.INVALID_EMAIL);
        }
    }
}
