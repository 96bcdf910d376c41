package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A scoring model as a line of a table, as of today.
 *
 * @param areas names of the areas in whose matters it is used
 */
public record ScoringModelRow(
        String id, LocalizedText name, List<LocalizedText> areas, int edition, LocalDate validFrom, int indicators)
        implements Serializable {}
