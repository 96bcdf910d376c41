package org.creditportal.checks.api.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A matter as a line of the register.
 *
 * @param entry number of its place in the register
 * @param areaId id of the area
 * @param kindId id of the kind of matter within the area; {@code null} where none was told
 * @param kind its name; {@code null} also where the area knows it no more
 * @param decidedOn {@code null} while it is not decided
 * @param standing whether it was looked at in time
 * @param subjects how many it is about; 0 where none were told
 * @param withdrawn how many were taken out
 * @param unseen how many of them were not looked at in time
 * @param missing the first of those, by codes or numbers as they were told, personal numbers masked
 */
public record RegisterRow(
        String entry,
        String areaId,
        LocalizedText area,
        String kindId,
        LocalizedText kind,
        String matter,
        String name,
        String bureau,
        LocalDate decidedOn,
        MatterSource source,
        String officer,
        LookStanding standing,
        long subjects,
        long withdrawn,
        long unseen,
        List<String> missing)
        implements Serializable {

    /** How many of the missing are told at most. */
    public static final int MOST_MISSING = 100;

    public RegisterRow {
        missing = List.copyOf(missing);
    }
}
