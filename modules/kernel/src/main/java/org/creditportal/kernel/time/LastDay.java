package org.creditportal.kernel.time;

import java.time.LocalDate;
import java.util.Locale;
import org.creditportal.kernel.text.Texts;

/** The last day of something that may have no end. */
public final class LastDay {

    /** What is recorded and filed where there is no end (发改办财金〔2018〕424号); machines are told it, people read 长期. */
    public static final LocalDate NONE = LocalDate.of(2099, 12, 31);

    private LastDay() {}

    /** Whether the day stands for "no end", to be shown as 长期. */
    public static boolean isNone(LocalDate day) {
        return NONE.equals(day);
    }

    /** That there is no end, in words. */
    public static String none(Locale language) {
        return Texts.of("kernel", language).get("LastDay.none");
    }

    /** As files and papers for people write it: 2026-01-31, or 长期; {@code null} gives an empty text. */
    public static String written(LocalDate day, Locale language) {
        if (day == null) {
            return "";
        }
        return isNone(day) ? none(language) : day.toString();
    }
}
