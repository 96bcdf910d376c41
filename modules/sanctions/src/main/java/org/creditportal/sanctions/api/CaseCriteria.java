package org.creditportal.sanctions.api;

/** Which cases are asked for; {@code null} means any. */
public record CaseCriteria(MeasureEffect effect, CaseState state, CaseStanding standing, int page, int size) {}
