package org.creditportal.records.api.template;

import java.time.LocalDate;
import java.util.Optional;

/** Days as authorities write them in tables. Open to every caller, because it reads nothing but the text. */
public interface WrittenDates {

    /** The day; empty when the text is none or the calendar has no such day. */
    Optional<LocalDate> find(String text);

    /** The last day; also where the first stands before it, or words that make it the last. */
    default Optional<LocalDate> findLast(String text) {
        return find(text);
    }

    /** Whether the text says that there is no last day. */
    boolean isNoEnd(String text);
}
