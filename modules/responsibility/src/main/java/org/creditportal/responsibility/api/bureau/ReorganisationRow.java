package org.creditportal.responsibility.api.bureau;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One reorganisation.
 *
 * @param other id of the successor, or of the bureau that came out; {@code null} for a new name
 * @param name the new name, or that of the bureau that came out; {@code null} for a merger
 * @param before what the bureau was called until then
 * @param decidedBy the name of the second officer
 */
public record ReorganisationRow(
        long edition,
        ReorganisationKind kind,
        String bureau,
        String other,
        LocalizedText name,
        LocalizedText before,
        LocalDate validFrom,
        Citation basis,
        String reason,
        String decidedBy,
        Instant decidedAt)
        implements Serializable {}
