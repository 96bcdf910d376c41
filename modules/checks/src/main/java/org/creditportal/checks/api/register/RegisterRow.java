package org.creditportal.checks.api.register;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A matter as a line of the register.
 *
 * @param areaId id of the area
 * @param decidedOn {@code null} while it is not decided
 * @param standing whether it was looked at in time
 */
public record RegisterRow(
        String areaId,
        LocalizedText area,
        String matter,
        String name,
        String bureau,
        LocalDate decidedOn,
        MatterSource source,
        String officer,
        LookStanding standing)
        implements Serializable {}
