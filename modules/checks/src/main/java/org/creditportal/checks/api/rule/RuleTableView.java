package org.creditportal.checks.api.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * An area's rules as an officer reads them.
 *
 * @param citation the document's sentence of the area
 * @param inForce the table that holds on the day asked for
 * @param latest the newest revision, in force or not: what a change builds on
 * @param revisions every revision, the newest first
 * @param measures names of the measures that a line may name, by their codes
 */
public record RuleTableView(
        LocalizedText name,
        Citation citation,
        RuleTable inForce,
        RuleTable latest,
        List<RevisionRow> revisions,
        Map<String, LocalizedText> measures)
        implements Serializable {

    /** One revision; who released it, and {@code null} for the one of the tenant's file. */
    public record RevisionRow(int revision, LocalDate validFrom, String releasedBy) implements Serializable {}

    /** Whether the newest revision holds only from a later day on. */
    public boolean isLatestToCome() {
        return latest.revision() != inForce.revision();
    }
}
