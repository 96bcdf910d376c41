package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person who stands or stood behind a subject, for modules that act on the person (K-18).
 *
 * @param relation id of the relation
 * @param key tells the persons behind a subject apart and gives no number away: the same for each role of the same person
 * @param maskedNumber the person's certificate number, masked; {@code null} when not known
 * @param person number of the person's own dossier; {@code null} where nobody on record is told by number
 * @param since first day on which the person is known to have stood there; {@code null} when not known
 * @param until last day; {@code null} when not over or not known
 */
public record RelatedPerson(
        long relation,
        String key,
        RelationRole role,
        String name,
        String maskedNumber,
        String person,
        LocalDate since,
        LocalDate until)
        implements Serializable {}
