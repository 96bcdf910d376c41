package org.creditportal.lists.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.Citation;

/**
 * A correction of a published entry, or an amendment of one that was sent back: what it said before, and what decided it.
 *
 * @param document number of the decision to correct; {@code null} for an amendment
 * @param reason why
 * @param officerName who decided it
 * @param facts what the entry said before
 * @param basis on which law it rested before
 * @param until its last day before; {@code null} for an amendment
 */
public record EntryCorrectionRow(
        String document, String reason, String officerName, Instant at, String facts, Citation basis, LocalDate until)
        implements Serializable {}
