package org.creditportal.lists.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/** When a step is taken: the legal date, the moment, and the working days by which periods are counted. */
public record OfficialDay(LocalDate date, Instant moment, WorkingDayCalendar calendar) {}
