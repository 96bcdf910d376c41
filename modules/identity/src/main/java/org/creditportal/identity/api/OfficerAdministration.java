package org.creditportal.identity.api;

import org.creditportal.kernel.page.Page;

/**
 * The officers of the current tenant, as its Keycloak realm holds them. Other tenants' officers do not exist here: every
 * call goes to the realm of the current tenant with a client that belongs to that realm. All changes are audited.
 *
 * <p>Life cycle of an officer: invited (temporary password, to be changed at the first login) → enabled ⇄ disabled. Officers
 * are never deleted, because the audit trail names them.
 *
 * <p>Nobody changes the own account ({@link IdentityError#OWN_ACCOUNT}). Accounts that hold an administrator's role
 * or another that manages accounts ({@link RoleAssignment#isReserved}), and those roles, are changed with
 * {@link IdentityPermission#ADMINISTRATORS_MANAGE} only. Whoever gave a clerk of a bureau a password gives none to a reviewer of it, and the
 * other way round ({@link IdentityError#BOTH_PAIRS_OF_EYES}); nor does such an account come there or open again, until another has given
 * it a new one. Every change is compared with the state that the page showed ({@link org.creditportal.kernel.error.StaleVersionException}).
 */
public interface OfficerAdministration {

    /**
     * One page of officers, in the order asked for, of more than {@link OfficerCriteria#MOST_SORTED} by login name; needs
     * {@link IdentityPermission#OFFICERS_VIEW}.
     */
    Page<OfficerRow> search(OfficerCriteria criteria);

    /**
     * One officer; needs {@link IdentityPermission#OFFICERS_VIEW}.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when the tenant has no such officer
     */
    OfficerView require(String officerId);

    /**
     * Creates an account with a temporary password that is told once; needs {@link IdentityPermission#OFFICERS_MANAGE}.
     *
     * @throws IdentityException {@link IdentityError#USERNAME_TAKEN}, {@link IdentityError#EXCLUSIVE_ROLES} and others
     */
    Invitation invite(InviteOfficer command);

    /** Sets bureau, roles and personal duties; needs {@link IdentityPermission#OFFICERS_MANAGE}. */
    void assign(AssignOfficer command);

    /** Shuts an account and ends its sessions at Keycloak; needs {@link IdentityPermission#OFFICERS_MANAGE}. */
    void disable(DisableOfficer command);

    /** Opens a shut account again; needs {@link IdentityPermission#OFFICERS_MANAGE}. */
    void enable(EnableOfficer command);

    /**
     * Gives the account a new temporary password that is told once, for an officer who lost the old one; needs {@link
     * IdentityPermission#OFFICERS_MANAGE}.
     */
    Invitation renewPassword(RenewPassword command);

    /** Ends the waiting of an account after failed logins; needs {@link IdentityPermission#OFFICERS_MANAGE}. */
    void unlock(UnlockOfficer command);

    /** Changes name and address; needs {@link IdentityPermission#OFFICERS_MANAGE}. */
    void describe(DescribeOfficer command);
}
