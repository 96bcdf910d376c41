package org.creditportal.responsibility.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.webkit.door.FileAddress;

/** Where the days of a year come in as a file: some hundred lines. */
@ApplicationScoped
public class CalendarFileAddress implements FileAddress {

    private static final long LARGEST = 1024L * 1024;

    @Override
    public String path() {
        return "/responsibility/calendar.xhtml";
    }

    @Override
    public long largest() {
        return LARGEST;
    }

    @Override
    public String permission() {
        return ResponsibilityPermission.CALENDAR_MANAGE;
    }
}
