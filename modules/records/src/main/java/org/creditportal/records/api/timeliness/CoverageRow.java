package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A bureau that must provide an item by the catalogue and never has (K-11).
 *
 * @param validFrom since when it must
 */
public record CoverageRow(String bureau, String item, String itemName, LocalDate validFrom) implements Serializable {}
