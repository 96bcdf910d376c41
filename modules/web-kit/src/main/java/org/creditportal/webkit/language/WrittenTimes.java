package org.creditportal.webkit.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LastDay;

/** Days and months as documents of a language write them: 2020年8月13日, 13 August 2020. */
public final class WrittenTimes {

    private WrittenTimes() {}

    /** A legal date; the last day of what has no end is told in words. */
    public static String date(LocalDate date, Locale language) {
        return LastDay.isNone(date) ? LastDay.none(language) : write("format.date", date, language);
    }

    /** Anything of time, by a pattern of the kit's bundles. */
    public static String write(String patternKey, TemporalAccessor value, Locale language) {
        String pattern = Texts.of("web-kit", language).get(patternKey);
        return DateTimeFormatter.ofPattern(pattern, language).format(value);
    }
}
