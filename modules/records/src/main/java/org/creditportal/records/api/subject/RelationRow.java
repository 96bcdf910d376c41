package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A person behind a subject, or a subject behind which a person stands (K-18).
 *
 * @param id for ending it
 * @param name of the other side: the person, or the subject
 * @param maskedNumber the person’s certificate number, masked; {@code null} when not known or when the other side is a subject
 * @param subjectNumber number of the other side’s dossier; {@code null} when there is none that the officer may see
 * @param sharePercent of shareholders; {@code null} when not told
 * @param from first day; {@code null} when not known
 * @param until last day; {@code null} when not known or not over
 * @param source where it was taken from; {@code null} when not told
 * @param endable whether an officer can record its end here
 */
public record RelationRow(
        long id,
        RelationRole role,
        String name,
        String maskedNumber,
        String subjectNumber,
        BigDecimal sharePercent,
        LocalDate from,
        LocalDate until,
        String source,
        boolean endable)
        implements Serializable {}
