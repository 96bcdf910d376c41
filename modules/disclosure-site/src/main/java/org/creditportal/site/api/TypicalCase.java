package org.creditportal.site.api;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A typical case as the public sees it: masked and dated by the publisher.
 *
 * @param effect {@code SANCTION} or {@code INCENTIVE}
 * @param title in Chinese
 * @param text in Chinese
 * @param measure what was done
 * @param authority who did it
 */
public record TypicalCase(
        String number,
        String effect,
        String title,
        String text,
        LocalizedText measure,
        LocalizedText authority,
        LocalDate publishedOn,
        LocalDate publishedUntil) {}
