package org.creditportal.kernel.number;

/**
 * A document's official number (发文字号), for example 昆信异〔2026〕12号: who writes and of what kind, the year, and the place
 * within that year. It is printed, cited and heard in court, so it is never given twice and none is left out.
 *
 * @param prefix the series, as the tenant's file writes it (发文机关代字)
 * @param year the year in the tenant's zone in which the number was given
 * @param place the number within series and year, from 1
 */
public record SeriesNumber(String prefix, int year, int place) {

    /** Hexagonal brackets around the year, and the word for a number. */
    private static final String FORM = "%s\u3014%d\u3015%d\u53F7";

    /** The number as it is printed (GB/T 9704: year in full within hexagonal brackets, no leading zeros). */
    @Override
    public String toString() {
        return FORM.formatted(prefix, year, place);
    }
}
