package org.creditportal.identity.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.UnusedAccountRow;
import org.creditportal.identity.api.UnusedAccounts;

/** Outside any transaction: a realm that does not answer must not undo what its asker does. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnusedAccountsBean implements UnusedAccounts {

    @Inject
    private RealmAccounts accounts;

    @Override
    @RolesAllowed(IdentityPermission.OFFICERS_VIEW)
    public List<UnusedAccountRow> findUnused(int most) {
        return accounts.unused().stream().limit(most).toList();
    }
}
