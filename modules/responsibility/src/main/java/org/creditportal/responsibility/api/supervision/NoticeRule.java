package org.creditportal.responsibility.api.supervision;

import java.util.Optional;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * From how many on a figure of one bureau in one period calls for a notice, and of which level.
 *
 * @param id slug, unique in the tenant
 * @param version told with every notice, for rules change
 * @param figure {@code <module>.<kind>}
 * @param warning from how many on it is a warning
 * @param yellow from how many on a yellow card
 * @param red from how many on a red card
 */
public record NoticeRule(
        String id,
        int version,
        String figure,
        LocalizedText name,
        Citation citation,
        int warning,
        int yellow,
        int red,
        boolean assumption,
        String note) {

    /** The level that so many call for; empty for none. */
    public Optional<NoticeLevel> level(long amount) {
        if (amount >= red) {
            return Optional.of(NoticeLevel.RED_CARD);
        }
        if (amount >= yellow) {
            return Optional.of(NoticeLevel.YELLOW_CARD);
        }
        return amount >= warning ? Optional.of(NoticeLevel.WARNING) : Optional.empty();
    }
}
