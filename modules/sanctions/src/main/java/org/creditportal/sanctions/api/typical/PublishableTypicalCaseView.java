package org.creditportal.sanctions.api.typical;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.sanctions.api.MeasureEffect;

/**
 * A typical case for the public; names of natural persons are masked, and no number of one is in it.
 *
 * @param bureau id of the bureau that implemented the measure
 * @param publishedUntil last day of the measure, or of the publication of the entry that it rests on if that comes first
 */
public record PublishableTypicalCaseView(
        TypicalCaseNumber number,
        MeasureEffect effect,
        String title,
        String text,
        LocalizedText measure,
        String bureau,
        LocalDate publishedOn,
        LocalDate publishedUntil) {}
