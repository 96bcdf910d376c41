/**
 * Working days as the State Council announces them year by year. The years are rows of the tenant's database
 * ({@code krn_calendar_year}, {@code krn_calendar_day}), never constants in code.
 */
package org.creditportal.kernel.calendar;
