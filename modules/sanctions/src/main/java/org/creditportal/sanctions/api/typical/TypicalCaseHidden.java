package org.creditportal.sanctions.api.typical;

/** A typical case leaves the public; fired within the transaction that has it leave. */
public record TypicalCaseHidden(String number) {}
