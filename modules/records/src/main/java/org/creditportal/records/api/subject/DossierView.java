package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One subject whole, as far as the officer may see it.
 *
 * @param version to be sent back when the kind is decided
 * @param names the current one first
 * @param registration how it stands on the business register; {@code null} where nobody told it
 * @param persons who stands behind it; those of today first
 * @param behind of a natural person: behind whom it stands
 * @param counts how many records there are of each standing; expired ones are not counted
 * @param reporters who reported them, the most first
 * @param maintainable whether the officer may keep names, identifiers and relations
 * @param revealable whether the officer may see the certificate number whole
 */
public record DossierView(
        SubjectView subject,
        long version,
        List<NameRow> names,
        List<IdentifierRow> identifiers,
        RegistrationRow registration,
        List<RelationRow> persons,
        List<RelationRow> behind,
        Map<DossierStanding, Long> counts,
        List<ReporterRow> reporters,
        boolean maintainable,
        boolean revealable)
        implements Serializable {

    /** How many records are in force, disputed or not. */
    public long standingRecords() {
        return counts.getOrDefault(DossierStanding.IN_FORCE, 0L) + disputedRecords();
    }

    public long disputedRecords() {
        return counts.getOrDefault(DossierStanding.DISPUTED, 0L);
    }
}
