package org.creditportal.sanctions.api;

import java.time.LocalDate;

/**
 * What lists of this module are asked for alike; {@code null} means any.
 *
 * @param text part of what the matter is about, such as its subject's name, or a number of it
 * @param bureau id of the bureau responsible; who sees one bureau only finds that one's, whatever stands here
 * @param from first day, of the date that the list is about
 * @param until last day
 */
public record MatterFilter(String text, String bureau, LocalDate from, LocalDate until) {

    /** Any. */
    public static final MatterFilter NONE = new MatterFilter(null, null, null, null);
}
