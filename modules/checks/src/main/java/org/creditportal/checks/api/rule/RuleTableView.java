package org.creditportal.checks.api.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * An area's rules as an officer reads them.
 *
 * @param citation the document's sentence of the area
 * @param inForce the table that holds on the day asked for
 * @param revisions every revision, the newest first
 */
public record RuleTableView(LocalizedText name, Citation citation, RuleTable inForce, List<RevisionRow> revisions)
        implements Serializable {

    /** One revision; who released it, and {@code null} for the one of the tenant's file. */
    public record RevisionRow(int revision, LocalDate validFrom, String releasedBy) implements Serializable {}

    /** The number of the newest revision, in force or not: what a change builds on. */
    public int newest() {
        return revisions.get(0).revision();
    }
}
