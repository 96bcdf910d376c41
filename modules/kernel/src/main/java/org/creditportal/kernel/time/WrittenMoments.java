package org.creditportal.kernel.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as files for people write them. */
public final class WrittenMoments {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private WrittenMoments() {}

    /** To the minute, in the zone: 2026-11-28 06:31; as pages show it and spreadsheets sort it. */
    public static String stamp(Instant moment, ZoneId zone) {
        return moment == null ? "" : STAMP.format(moment.atZone(zone));
    }
}
