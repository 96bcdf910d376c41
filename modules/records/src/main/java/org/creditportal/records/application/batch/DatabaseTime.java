package org.creditportal.records.application.batch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as the database writes them: in UTC, to the microsecond. */
final class DatabaseTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private DatabaseTime() {}

    static String text(Instant instant) {
        return FORMAT.format(instant);
    }
}
