package org.creditportal.records.api.record;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.creditportal.kernel.error.NotFoundException;

/**
 * A place among sorted records: that of one record. Pages begin after or end before it, so that they neither repeat nor
 * leave out a record when others are added meanwhile.
 *
 * @param decidedOn the record's day of decision
 * @param id the record's key
 */
public record RecordCursor(LocalDate decidedOn, long id) implements Serializable {

    private static final int RADIX = 36;

    public RecordCursor {
        Objects.requireNonNull(decidedOn, "decidedOn");
    }

    /**
     * The place that an address names.
     *
     * @param text from {@link #toString}; {@code null} or blank for none
     * @return {@code null} for none
     * @throws NotFoundException when it is no cursor
     */
    public static RecordCursor of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String[] parts = text.split("\\.", -1);
        try {
            long day = Long.parseLong(parts[0], RADIX);
            return new RecordCursor(LocalDate.ofEpochDay(day), Long.parseLong(parts[1], RADIX));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException | DateTimeException broken) {
            throw new NotFoundException("RecordCursor", text);
        }
    }

    /** The form that stands in addresses; its inside is nobody's business. */
    @Override
    public String toString() {
        return Long.toString(decidedOn.toEpochDay(), RADIX) + "." + Long.toString(id, RADIX);
    }
}
