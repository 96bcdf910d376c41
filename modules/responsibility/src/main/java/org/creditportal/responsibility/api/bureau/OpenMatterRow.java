package org.creditportal.responsibility.api.bureau;

import java.io.Serializable;
import java.time.Instant;

/**
 * An open matter of a bureau that was reorganised.
 *
 * @param title in a few words; {@code null} where its number says enough
 * @param page the matter's own
 * @param since when it began
 */
public record OpenMatterRow(OpenMatterKind kind, String number, String title, String page, Instant since)
        implements Serializable {}
