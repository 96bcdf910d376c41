package org.creditportal.identity.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.identity.api.AssignOfficer;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.DescribeOfficer;
import org.creditportal.identity.api.DisableOfficer;
import org.creditportal.identity.api.EnableOfficer;
import org.creditportal.identity.api.IdentityAudit;
import org.creditportal.identity.api.IdentityError;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Invitation;
import org.creditportal.identity.api.InviteOfficer;
import org.creditportal.identity.api.OfficerAdministration;
import org.creditportal.identity.api.OfficerCriteria;
import org.creditportal.identity.api.OfficerMoved;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.identity.api.OfficerView;
import org.creditportal.identity.api.RenewPassword;
import org.creditportal.identity.api.UnlockOfficer;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.turn.Turns;

@Stateless
@DenyAll
@Local(OfficerAdministration.class)
public class OfficerAdministrationBean implements OfficerAdministration {

    /** Keycloak's ids; anything else never reaches an address that is built with it. */
    private static final Pattern OFFICER_ID = Pattern.compile("[0-9a-zA-Z-]{1,64}");

    @Inject
    RealmOfficers officers;

    @Inject
    OfficerSearch search;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    TenantDirectory tenants;

    @Inject
    PasswordGivers passwords;

    @Inject
    Turns turns;

    @Inject
    Event<OfficerMoved> moved;

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_VIEW)
    public Page<OfficerRow> search(OfficerCriteria criteria) {
        String bureau = criteria.bureau();
        if (bureau != null && !tenants.current().hasBureau(bureau)) {
            return new Page<>(List.of(), 0, criteria.page(), criteria.size());
        }
        return search.search(criteria);
    }

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_VIEW)
    public OfficerView require(String officerId) {
        return load(officerId);
    }

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_MANAGE)
    @Audited(IdentityAudit.OFFICER_INVITED)
    public Invitation invite(InviteOfficer command) {
        OfficerRules.requireInvitable(command, tenants.current());
        OfficerRules.requireMayGive(command.roles(), currentOfficer.require());
        passwords.demandAnotherHand(currentOfficer.require().id(), command.bureau(), command.roles(), null);
        String password = TemporaryPassword.create();
        return new Invitation(officers.create(command, password), command.username(), password);
    }

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_MANAGE)
    @Audited(IdentityAudit.OFFICER_ASSIGNED)
    public void assign(AssignOfficer command) {
        OfficerView officer = requireChangeable(command.officerId(), command.reason(), command.seenVersion());
        OfficerRules.requirePlace(command.bureau(), command.roles(), tenants.current());
        OfficerRules.requireMayGive(command.roles(), currentOfficer.require());
        OfficerRules.requireAreas(command.ownDuties(), tenants.current());
        if (isPlace(officer, command)) {
            AuditedAct.changedNothing();
        } else {
            passwords.demandAnotherHand(
                    passwords.giver(officer.row()), command.bureau(), command.roles(), command.officerId());
            moved.fire(new OfficerMoved(command.officerId()));
            officers.assign(command.officerId(), command.bureau(), command.roles(), command.ownDuties());
        }
    }

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_MANAGE)
    @Audited(IdentityAudit.OFFICER_DISABLED)
    public void disable(DisableOfficer command) {
        setEnabled(requireChangeable(command.officerId(), command.reason(), command.seenVersion()), false);
    }

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_MANAGE)
    @Audited(IdentityAudit.OFFICER_ENABLED)
    public void enable(EnableOfficer command) {
        setEnabled(requireChangeable(command.officerId(), command.reason(), command.seenVersion()), true);
    }

    private void setEnabled(OfficerView officer, boolean enabled) {
        if (officer.row().enabled() == enabled) {
            AuditedAct.changedNothing();
        } else {
            if (enabled) {
                demandAnotherHand(officer, passwords.giver(officer.row()));
            } else {
                moved.fire(new OfficerMoved(officer.row().id()));
            }
            officers.setEnabled(officer.row().id(), enabled);
        }
    }

    private void demandAnotherHand(OfficerView officer, String giver) {
        OfficerRow row = officer.row();
        passwords.demandAnotherHand(giver, row.bureau(), Set.copyOf(row.roles()), row.id());
    }

    /** Whether the officer has bureau, roles and duties as the command wants them. */
    private static boolean isPlace(OfficerView officer, AssignOfficer command) {
        return Objects.equals(officer.row().bureau(), command.bureau())
                && Set.copyOf(officer.row().roles()).equals(command.roles())
                && Set.copyOf(officer.ownDuties()).equals(command.ownDuties());
    }

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_MANAGE)
    @Audited(IdentityAudit.OFFICER_PASSWORD_RENEWED)
    public Invitation renewPassword(RenewPassword command) {
        OfficerView officer = requireChangeable(command.officerId(), command.reason(), command.seenVersion());
        if (officer.passwordSince() != command.seenPassword()) {
            throw new StaleVersionException("Officer", command.seenPassword(), officer.passwordSince());
        }
        demandAnotherHand(officer, currentOfficer.require().id());
        String password = TemporaryPassword.create();
        officers.renewPassword(officer.row().id(), password);
        return new Invitation(officer.row().id(), officer.row().username(), password);
    }

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_MANAGE)
    @Audited(IdentityAudit.OFFICER_UNLOCKED)
    public void unlock(UnlockOfficer command) {
        OfficerView officer = requireChangeable(command.officerId(), command.reason(), command.seenVersion());
        if (officer.waiting()) {
            officers.unlock(officer.row().id());
        } else {
            AuditedAct.changedNothing();
        }
    }

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_MANAGE)
    @Audited(IdentityAudit.OFFICER_DESCRIBED)
    public void describe(DescribeOfficer command) {
        OfficerView officer = requireChangeable(command.officerId(), command.reason(), command.seenVersion());
        OfficerRules.requireName(command.displayName());
        OfficerRules.requireEmail(command.email());
        String name = command.displayName().strip();
        if (name.equals(officer.row().displayName()) && Objects.equals(command.email(), officer.email())) {
            AuditedAct.changedNothing();
        } else {
            officers.describe(officer.row().id(), name, command.email());
        }
    }

    private OfficerView load(String officerId) {
        return Optional.ofNullable(officerId)
                .filter(id -> OFFICER_ID.matcher(id).matches())
                .map(officers::find)
                .orElseThrow(() -> new NotFoundException("Officer", officerId));
    }

    /** Nobody else changes the officer until this act has ended: Keycloak, which keeps officers, compares no versions. */
    private OfficerView requireChangeable(String officerId, String reason, long seenVersion) {
        turns.take("officer:" + officerId);
        OfficerView officer = load(officerId);
        if (officerId.equals(currentOfficer.require().id())) {
            throw new IdentityException(IdentityError.OWN_ACCOUNT);
        }
        OfficerRules.requireMayGive(officer.row().roles(), currentOfficer.require());
        if (reason == null || reason.isBlank()) {
            throw new IdentityException(IdentityError.REASON_REQUIRED);
        }
        if (officer.version() != seenVersion) {
            throw new StaleVersionException("Officer", seenVersion, officer.version());
        }
        return officer;
    }
}
