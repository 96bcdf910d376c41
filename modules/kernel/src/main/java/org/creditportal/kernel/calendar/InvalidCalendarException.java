package org.creditportal.kernel.calendar;

import java.util.List;
import org.creditportal.kernel.error.BusinessException;

/** A year of the calendar cannot be imported as it was handed in; nothing was changed. */
public class InvalidCalendarException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<LineFault> lines;

    InvalidCalendarException(CalendarError error, Object... arguments) {
        super(error, arguments);
        this.lines = List.of();
    }

    InvalidCalendarException(List<LineFault> lines) {
        super(CalendarError.FILE_LINES, lines.size(), lines.get(0).line());
        this.lines = List.copyOf(lines);
    }

    /** The wrong lines, at most {@value CalendarYearFile#MOST_FAULTS}; empty when the file as a whole is wrong. */
    public List<LineFault> lines() {
        return lines == null ? List.of() : lines;
    }
}
