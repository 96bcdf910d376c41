package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A scoring model as an officer reads it.
 *
 * @param inForce the edition asked for
 * @param areas names of the areas in whose matters it is used
 * @param editions every edition, the newest first
 */
public record ScoringModelView(ScoringModel inForce, List<LocalizedText> areas, List<EditionRow> editions)
        implements Serializable {

    /** One edition; who released it, and {@code null} for the one of the tenant's file. */
    public record EditionRow(int edition, LocalDate validFrom, String releasedBy) implements Serializable {}

    /** The number of the newest edition, in force or not: what a change builds on. */
    public int newest() {
        return editions.get(0).edition();
    }
}
