package org.creditportal.records.domain.subject;

import java.time.LocalDate;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/**
 * From when until when something holds, both days included; {@code null} where it is not known or not over.
 */
public record Term(LocalDate from, LocalDate until) {

    public Term {
        if (from != null && until != null && until.isBefore(from)) {
            throw new RecordsException(RecordsError.TERM_ENDS_BEFORE_START, from, until);
        }
    }

    /** Whether it held on the day, as far as is known. */
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The same, over with that day. */
    public Term endedOn(LocalDate day) {
        return new Term(from, day);
    }
}
