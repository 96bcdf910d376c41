package org.creditportal.kernel.number;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** As people write it: with any brackets, blanks between, zeros before, the last word left out. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(.{1,40}?)[\u3014\u3010\\[(](\\d{4})[\u3015\u3011\\])]\u7B2C?0{0,8}([1-9]\\d{0,8})\u53F7?");

    /** The number that somebody typed, in whichever form; empty where it is none. */
    public static Optional<SeriesNumber> read(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher number = WRITTEN.matcher(folded);
        return number.matches()
                ? Optional.of(new SeriesNumber(
                        number.group(1), Integer.parseInt(number.group(2)), Integer.parseInt(number.group(3))))
                : Optional.empty();
    }

    /** The number as it is printed (GB/T 9704: year in full within hexagonal brackets, no leading zeros). */
    @Override
    public String toString() {
        return FORM.formatted(prefix, year, place);
    }
}
