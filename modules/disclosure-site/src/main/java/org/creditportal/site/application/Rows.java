package org.creditportal.site.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.site.api.PublicNotice;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.site.api.PublishedList;
import org.creditportal.site.api.PublishingAuthority;

/** Turns rows of the views into what the site shows. */
final class Rows {

    /** The columns of {@link #entry}, in its order. */
    static final String ENTRY =
            "SELECT number, list_type, list_colour, list_name_zh, list_name_en, subject_name, subject_mark,"
                    + " subject_code, subject_kind, authority_zh, authority_en, bureau, facts, basis, document_number,"
                    + " decided_on, published_on, published_until";

    /** The columns of {@link #notice}, in its order. */
    static final String NOTICE =
            "SELECT number, list_type, list_colour, list_name_zh, list_name_en, subject_name, subject_mark,"
                    + " subject_code, subject_kind, authority_zh, authority_en, facts, basis, put_up_on, objections_until";

    /** The columns of {@link #list}, in its order. */
    static final String LIST = "SELECT list_type, list_colour, list_name_zh, list_name_en, meaning_zh, meaning_en,"
            + " standard, basis, changed_at FROM dsc_v_list_summary";

    private Rows() {}

    static PublishedEntry entry(Object[] row) {
        return new PublishedEntry(
                text(row[0]),
                text(row[1]),
                ListColour.valueOf(text(row[2])),
                new LocalizedText(text(row[3]), text(row[4])),
                text(row[5]),
                text(row[6]),
                text(row[7]),
                text(row[8]),
                new LocalizedText(text(row[9]), text(row[10])),
                text(row[11]),
                text(row[12]),
                text(row[13]),
                text(row[14]),
                date(row[15]),
                date(row[16]),
                date(row[17]));
    }

    static PublicNotice notice(Object[] row) {
        return new PublicNotice(
                text(row[0]),
                text(row[1]),
                ListColour.valueOf(text(row[2])),
                new LocalizedText(text(row[3]), text(row[4])),
                text(row[5]),
                text(row[6]),
                text(row[7]),
                text(row[8]),
                new LocalizedText(text(row[9]), text(row[10])),
                text(row[11]),
                text(row[12]),
                date(row[13]),
                date(row[14]));
    }

    static PublishedList list(Object[] row, long entries, Instant lastEntry) {
        Instant changed = instant(row[8]);
        return new PublishedList(
                text(row[0]),
                ListColour.valueOf(text(row[1])),
                new LocalizedText(text(row[2]), text(row[3])),
                new LocalizedText(text(row[4]), text(row[5])),
                text(row[6]),
                text(row[7]),
                entries,
                lastEntry != null && lastEntry.isAfter(changed) ? lastEntry : changed);
    }

    static PublishingAuthority authority(Object[] row) {
        return new PublishingAuthority(text(row[0]), new LocalizedText(text(row[1]), text(row[2])));
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Moments are stored in UTC; drivers differ in the type they hand out. */
    static Instant instant(Object value) {
        LocalDateTime utc = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static LocalDate date(Object value) {
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
