package org.creditportal.records.domain.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.subject.DossierStanding;

/** The records of one subject, as its dossier groups them. Those past their legal ceiling are never among them. */
public interface DossierRecords {

    /** How many there are of each standing; none of a standing is left out. */
    Map<DossierStanding, Long> counts(Asked asked);

    /** How many each bureau reported, the most first. */
    Map<String, Long> reporters(Asked asked);

    /** One page of those of a standing, the newest decision first. */
    Page<Line> page(Asked asked, DossierStanding standing, int page, int size);

    /** The numbers of the first of those whose rows told the subject by the code, the newest decision first, and how many there are. */
    Page<String> toldByCode(String subject, String code, int most);

    /** Which of the subjects the bureau has records of, expired or not. */
    Set<String> withRecordsOf(Collection<String> subjectNumbers, String bureau);

    /**
     * Whose records are asked for.
     *
     * @param bureau {@code null} for all bureaus
     */
    record Asked(String subject, String bureau, LocalDate today) {}

    /** A record as a dossier shows it. */
    record Line(
            String number,
            String kind,
            DossierStanding standing,
            String documentNumber,
            LocalDate decidedOn,
            String authority,
            String bureau,
            Instant recordedAt) {}
}
