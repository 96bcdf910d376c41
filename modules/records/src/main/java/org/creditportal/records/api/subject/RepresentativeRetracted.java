package org.creditportal.records.api.subject;

import java.util.Set;

/**
 * Somebody never was a subject's legal representative: what named him was corrected or withdrawn, and no other record says so. It is no
 * message of the outbox, but is observed within the transaction that finds it: what rests on him ends at once.
 *
 * @param subject number of the subject
 * @param relations ids of the relations that told him
 * @param personKeys what tells him apart behind the subject, with his certificate and without it
 */
public record RepresentativeRetracted(String subject, Set<Long> relations, Set<String> personKeys) {

    public RepresentativeRetracted {
        relations = Set.copyOf(relations);
        personKeys = Set.copyOf(personKeys);
    }
}
