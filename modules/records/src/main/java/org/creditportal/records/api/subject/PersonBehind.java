package org.creditportal.records.api.subject;

import java.io.Serializable;

/**
 * A person who stands behind a subject (K-18).
 *
 * @param person {@code null} where nobody on record is told by number: a name alone identifies nobody
 */
public record PersonBehind(RelationRole role, String name, IdentifiedSubject person) implements Serializable {}
