package org.creditportal.identity.api;

import java.io.Serializable;
import java.util.List;

/** An officer with all that the portal shows and changes. */
public class OfficerView extends OfficerRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String email;
    private final List<String> bureauDuties;
    private final List<String> bureauLeadDuties;
    private final List<String> ownDuties;
    private final boolean passwordToChange;
    private final boolean waiting;
    private final long version;

    public OfficerView(
            OfficerRow row,
            String email,
            List<String> bureauDuties,
            List<String> bureauLeadDuties,
            List<String> ownDuties,
            boolean passwordToChange,
            boolean waiting,
            long version) {
        super(
                row.getId(),
                row.getUsername(),
                row.getDisplayName(),
                row.getBureau(),
                row.getRoles(),
                row.isEnabled(),
                row.getLastLogin());
        this.email = email;
        this.bureauDuties = List.copyOf(bureauDuties);
        this.bureauLeadDuties = List.copyOf(bureauLeadDuties);
        this.ownDuties = List.copyOf(ownDuties);
        this.passwordToChange = passwordToChange;
        this.waiting = waiting;
        this.version = version;
    }

    public String getEmail() {
        return email;
    }

    /** Areas inherited from the bureau. */
    public List<String> getBureauDuties() {
        return bureauDuties;
    }

    /** Areas in which the bureau leads. */
    public List<String> getBureauLeadDuties() {
        return bureauLeadDuties;
    }

    /** Areas given to the officer personally, beside those of the bureau. */
    public List<String> getOwnDuties() {
        return ownDuties;
    }

    /** Whether the officer has not yet replaced the temporary password. */
    public boolean isPasswordToChange() {
        return passwordToChange;
    }

    /** Whether the account has to wait after failed logins, be it by strangers. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Stands for the state shown; a command must carry it. Changes whenever anything else of this view but logins does. */
    public long getVersion() {
        return version;
    }
}
