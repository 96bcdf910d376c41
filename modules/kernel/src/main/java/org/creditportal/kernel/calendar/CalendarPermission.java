package org.creditportal.kernel.calendar;

/** The permission that the kernel itself asks for; the module {@code identity} knows who has it. */
public final class CalendarPermission {

    /** To bring in the notice of a year. */
    public static final String MANAGE = "calendar.manage";

    private CalendarPermission() {}
}
