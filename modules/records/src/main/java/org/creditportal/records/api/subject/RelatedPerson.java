package org.creditportal.records.api.subject;

import java.io.Serializable;

/**
 * A person who stands or stood behind a subject, for modules that act on the person (K-18).
 *
 * @param relation id of the relation
 * @param key tells the persons behind a subject apart and gives no number away: the same for each role of the same person
 * @param maskedNumber the person's certificate number, masked; {@code null} when not known
 * @param person number of the person's own dossier; {@code null} where nobody on record is told by number
 */
public record RelatedPerson(
        long relation, String key, RelationRole role, String name, String maskedNumber, String person)
        implements Serializable {}
