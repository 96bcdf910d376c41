package org.creditportal.lists.api;

import java.util.List;

/**
 * Who is named where the public is told of an entry (K-7): one answer for all that tells of it.
 *
 * @param persons natural persons whom nobody may read by name: the subject itself, who stands or stood behind the listed entity, and who
 *     is listed with it
 * @param organisations names that stay, of the subject or of the entity for which a person answers
 */
public record NamesToMask(List<String> persons, List<String> organisations) {

    public NamesToMask {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
    }
}
