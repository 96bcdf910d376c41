package org.creditportal.casework.api.work;

import java.time.LocalDate;

/**
 * Which of an officer's own matters are looked for.
 *
 * @param began whether those that the officer began; else those in which the officer took a step that another began
 * @param from the first day of the step; {@code null} for any
 * @param until the last day of the step; {@code null} for any
 */
public record SignedQuery(boolean began, LocalDate from, LocalDate until) {}
