package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.Set;

/**
 * A subject that a code or number tells from all others.
 *
 * @param subject as it is known today, a person's number masked
 * @param numbers its own number and those of the subjects that were merged into it
 */
public record IdentifiedSubject(SubjectView subject, Set<String> numbers) implements Serializable {

    public IdentifiedSubject {
        numbers = Set.copyOf(numbers);
    }

    /** The number by which it goes today. */
    public String number() {
        return subject.number().value();
    }
}
