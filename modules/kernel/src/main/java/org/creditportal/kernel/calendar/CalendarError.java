package org.creditportal.kernel.calendar;

import org.creditportal.kernel.error.ErrorCode;

/** Why a year of the calendar is not imported. */
public enum CalendarError implements ErrorCode {
    /** The year is not between {@link CalendarYear#FIRST} and {@link CalendarYear#LAST}. */
    YEAR("kernel.calendarYear"),
    /** The notice's number is missing or longer than 200 characters. */
    SOURCE("kernel.calendarSource"),
    /** The file is larger than a year's days can be. */
    FILE_TOO_LARGE("kernel.calendarFileTooLarge"),
    /** The file is not text in UTF-8. */
    FILE_ENCODING("kernel.calendarFileEncoding"),
    /** The first line is not date,kind,name. */
    FILE_HEADER("kernel.calendarFileHeader"),
    /** The file names no holiday. */
    FILE_EMPTY("kernel.calendarFileEmpty"),
    /** Some lines are wrong; the exception lists them. */
    FILE_LINES("kernel.calendarFileLines");

    private final String key;

    CalendarError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
