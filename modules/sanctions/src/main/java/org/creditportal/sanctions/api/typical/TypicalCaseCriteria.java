package org.creditportal.sanctions.api.typical;

/**
 * Which typical cases are asked for.
 *
 * @param state {@code null} for any
 */
public record TypicalCaseCriteria(TypicalCaseState state, int page, int size) {}
