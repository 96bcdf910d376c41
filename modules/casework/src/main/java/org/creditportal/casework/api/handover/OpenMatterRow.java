package org.creditportal.casework.api.handover;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.casework.api.work.WorkPlace;

/**
 * An open matter of a bureau.
 *
 * @param module whose bundle says {@code openMatter.<kind>}
 * @param title in a few words; {@code null} where its number says enough
 * @param place where it is seen
 * @param since when it began
 */
public record OpenMatterRow(String module, String kind, String number, String title, WorkPlace place, Instant since)
        implements Serializable {}
