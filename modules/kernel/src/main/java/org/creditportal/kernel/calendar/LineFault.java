package org.creditportal.kernel.calendar;

/**
 * A fault of a calendar file, to be shown beside the file.
 *
 * @param line number of the line, the header being 1
 * @param fault what is wrong with it
 * @param found the part that is wrong, shortened
 */
public record LineFault(int line, DayFault fault, String found) {}
