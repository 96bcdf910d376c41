package org.creditportal.lists.api;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * Why entries are taken from lists: repair, annulment, a duty that was done.
 *
 * @param annuls whether the entry should never have been there: it goes also before the list's shortest publication is over, and no
 *     report tells of it
 * @param causes what has the portal itself take entries from lists for this reason
 */
public record RemovalReason(String id, LocalizedText name, boolean annuls, List<RemovalCause> causes)
        implements Serializable {

    public RemovalReason {
        causes = causes == null ? List.of() : List.copyOf(causes);
    }

    /** Whether it is the subject's repaired credit: an entry that is taken from its list for it says so. */
    public boolean isRepair() {
        return causes.contains(RemovalCause.REPAIRED);
    }
}
