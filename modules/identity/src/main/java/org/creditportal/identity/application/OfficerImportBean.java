package org.creditportal.identity.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityError;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.OfficerAdministration;
import org.creditportal.identity.api.OfficerImport;
import org.creditportal.identity.api.OfficerImportRow;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Each invitation is a transaction of its own, as the realm's account is; the list has none around them. */
@Stateless
@DenyAll
@Local(OfficerImport.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfficerImportBean implements OfficerImport {

    @Inject
    OfficerAdministration administration;

    @Inject
    RealmRoster roster;

    @Inject
    PasswordGivers passwords;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    TenantDirectory tenants;

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_MANAGE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED) // who gave which passwords is read in one
    public List<OfficerImportRow> read(String bureau, InputStream workbook) {
        List<OfficerImportRow> rows = list(bureau).judge(OfficerWorkbook.read(workbook));
        Set<Role> given = passwords.given(currentOfficer.require().id(), bureau, null);
        Set<String> taken = roster.usernames();
        return rows.stream().map(row -> judgedByRealm(row, given, taken)).toList();
    }

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_MANAGE)
    public List<OfficerImportRow> invite(String bureau, List<OfficerImportRow> rows) {
        OfficerList list = list(bureau);
        return rows.stream()
                .filter(OfficerImportRow::isGood)
                .map(row -> invited(list, row))
                .toList();
    }

    private OfficerImportRow invited(OfficerList list, OfficerImportRow row) {
        try {
            return row.invited(administration.invite(list.invitation(row)).temporaryPassword());
        } catch (BusinessException broken) { // also that the realm is away: those invited already must be told
            return row.refused(List.of(OfficerList.fault(broken)));
        }
    }

    /**
     * Judged by what the realm told once about all rows.
     *
     * @param given jobs to which the officer gave passwords in the bureau, with those of the rows before that are good
     * @param taken login names of the realm's accounts
     */
    private OfficerImportRow judgedByRealm(OfficerImportRow row, Set<Role> given, Set<String> taken) {
        try {
            if (row.isGood()) {
                OfficerRules.requireMayGive(row.roles(), currentOfficer.require());
                OfficerRules.requireAnotherHand(row.roles(), given);
                requireFree(row.username(), taken);
                given.addAll(row.roles());
            }
            return row;
        } catch (IdentityException broken) {
            return row.refused(List.of(OfficerList.fault(broken)));
        }
    }

    private static void requireFree(String username, Set<String> taken) {
        if (taken.contains(username)) {
            throw new IdentityException(IdentityError.USERNAME_TAKEN, username);
        }
    }

    private OfficerList list(String bureau) {
        if (bureau == null || !tenants.current().hasBureau(bureau)) {
            throw new IdentityException(IdentityError.UNKNOWN_BUREAU, String.valueOf(bureau));
        }
        return new OfficerList(bureau, tenants.current());
    }
}
