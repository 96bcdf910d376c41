package org.creditportal.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Writes instants as UTC date-times; without it the provider would store them as serialised Java objects. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, LocalDateTime> {

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    /** What a native query gives for a date-time, which differs from driver to driver; {@code null} for nothing. */
    public static Instant instant(Object selected) {
        LocalDateTime stored =
                selected instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) selected;
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
