package org.creditportal.lists.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a list was called before.
 *
 * @param from first day, or {@code null} where it is not known
 * @param until last day, or {@code null} where it is not known
 */
public record FormerName(String name, LocalDate from, LocalDate until) implements Serializable {}
