package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A code or number of a subject beside the one that identifies it.
 *
 * @param value {@code null} for personal numbers, of which only a digest is kept
 * @param until last day; {@code null} when not known or not over
 * @param source where it was taken from; {@code null} when records told it
 * @param key tells it from others of its kind: the number, of personal ones the id of what is kept
 * @param own whether it is the one that identifies the subject after all, for want of a code
 */
public record IdentifierRow(IdentifierKind kind, String value, LocalDate until, String source, String key, boolean own)
        implements Serializable {}
