package org.creditportal.identity.api;

import java.util.List;

/** Accounts that were opened and then forgotten: each is a door that nobody watches. */
public interface UnusedAccounts {

    /**
     * Open accounts that nobody ever worked with, the oldest first; needs {@link Permission#OFFICERS_VIEW}. Asked of the realm
     * once for each tenant and a few minutes.
     *
     * @throws org.creditportal.kernel.error.UnavailableException when the login service does not answer
     */
    List<UnusedAccountRow> findUnused(int most);
}
