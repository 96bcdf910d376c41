package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A name of a subject.
 *
 * @param id for ending it
 * @param from first day; {@code null} when not known
 * @param until last day; {@code null} when not known or not over
 * @param source where it was taken from; {@code null} for names told by records
 * @param endable whether an officer can record its end
 */
public record NameRow(
        long id, String name, NameKind kind, LocalDate from, LocalDate until, String source, boolean endable)
        implements Serializable {}
