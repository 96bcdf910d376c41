package org.creditportal.records.api.record;

import java.time.LocalDate;

/** The last day of something that may have no end. */
public final class LastDay {

    /** What is recorded, filed and exported where there is no end (发改办财金〔2018〕424号). */
    public static final LocalDate NONE = LocalDate.of(2099, 12, 31);

    private LastDay() {}

    /** Whether the day stands for "no end", to be shown as 长期. */
    public static boolean isNone(LocalDate day) {
        return NONE.equals(day);
    }
}
