package org.creditportal.checks.api.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A matter that a bureau tells.
 *
 * @param area id of the area
 * @param number by which the bureau knows it
 * @param name what it is about; no personal data
 * @param decidedOn day of its decision; {@code null} while it is not decided
 */
public record RegisteredMatter(String area, String number, String name, LocalDate decidedOn) implements Serializable {}
