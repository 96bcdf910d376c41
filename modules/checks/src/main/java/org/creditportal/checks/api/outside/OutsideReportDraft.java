package org.creditportal.checks.api.outside;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.creditportal.responsibility.api.ReportProduct;

/**
 * What is told of a report that is handed in.
 *
 * @param source id of the kind of report by its source (K-31 to K-34, B-6)
 * @param issuer who made it
 * @param filing number under which that agency is filed; {@code null} for official sources
 * @param number printed on it
 * @param issuedOn its day
 * @param validUntil its last day; {@code null} where it has none
 * @param conformity what was examined and found right
 */
public record OutsideReportDraft(
        String source,
        ReportProduct product,
        String issuer,
        String filing,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        Set<ConformityItem> conformity)
        implements Serializable {

    public OutsideReportDraft {
        conformity = conformity == null ? Set.of() : Set.copyOf(conformity);
    }
}
