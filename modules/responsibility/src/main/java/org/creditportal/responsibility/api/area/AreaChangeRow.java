package org.creditportal.responsibility.api.area;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One change of an area.
 *
 * @param name what it is called from then on; {@code null} for one that ended or binds otherwise
 * @param before what it was called until then; {@code null} for a new one
 * @param terms how it binds from then on; {@code null} where that was not said
 * @param decidedBy the name of the second officer
 */
public record AreaChangeRow(
        long edition,
        AreaChangeKind kind,
        String area,
        LocalizedText name,
        LocalizedText before,
        AreaTerms terms,
        LocalDate validFrom,
        Citation basis,
        String reason,
        String decidedBy,
        Instant decidedAt)
        implements Serializable {}
