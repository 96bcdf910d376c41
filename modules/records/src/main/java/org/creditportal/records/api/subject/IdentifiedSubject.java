package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.Set;

/**
 * A subject that a code or number tells from all others.
 *
 * @param subject as it is known today, a person's number masked
 * @param numbers its own number and those of the subjects that were merged into it
 * @param told that one of the numbers which the code or number means by itself: whoever is told of by it, should the two be found to be
 *     two after all
 */
public record IdentifiedSubject(SubjectView subject, Set<String> numbers, String told) implements Serializable {

    public IdentifiedSubject {
        numbers = Set.copyOf(numbers);
    }

    /** A subject for which nobody was asked by another's code or number. */
    public static IdentifiedSubject itself(SubjectView subject, Set<String> numbers) {
        return new IdentifiedSubject(subject, numbers, subject.number().value());
    }

    /** The same, asked for by what means one that was merged into it. */
    public IdentifiedSubject toldAs(String number) {
        return number.equals(told) ? this : new IdentifiedSubject(subject, numbers, number);
    }

    /** The number by which it goes today. */
    public String number() {
        return subject.number().value();
    }
}
