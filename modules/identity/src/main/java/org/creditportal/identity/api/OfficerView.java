package org.creditportal.identity.api;

import java.io.Serializable;
import java.util.List;

/**
 * An officer with all that the portal shows and changes.
 *
 * @param row what a table tells of it
 * @param bureauDuties areas inherited from the bureau
 * @param bureauLeadDuties areas in which the bureau leads
 * @param ownDuties areas given to the officer personally, beside those of the bureau
 * @param passwordToChange whether the officer has not yet replaced the temporary password
 * @param waiting whether the account has to wait after failed logins, be it by strangers
 * @param version stands for the state shown; a command must carry it. Changes whenever anything else of this view does but logins and
 *     the password, which the officer changes too
 * @param passwordSince when the password was set, in milliseconds since 1970; 0 where there is none
 */
public record OfficerView(
        OfficerRow row,
        String email,
        List<String> bureauDuties,
        List<String> bureauLeadDuties,
        List<String> ownDuties,
        boolean passwordToChange,
        boolean waiting,
        long version,
        long passwordSince)
        implements Serializable {

    public OfficerView {
        bureauDuties = List.copyOf(bureauDuties);
        bureauLeadDuties = List.copyOf(bureauLeadDuties);
        ownDuties = List.copyOf(ownDuties);
    }
}
