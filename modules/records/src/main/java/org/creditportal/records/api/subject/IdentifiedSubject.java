package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
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

    /**
     * The same, asked for by what means one that was merged into it.
     *
     * @param number whom the code or number means by itself; {@code null}, or another's, where it means the subject beside that
     */
    public IdentifiedSubject toldBy(String number) {
        return number == null || number.equals(told) || !numbers.contains(number)
                ? this
                : new IdentifiedSubject(subject, numbers, number);
    }

    /**
     * Who is meant where a code or number means one.
     *
     * @param meant to whom it leads; {@code null} for nobody
     * @return empty also where several have it: then it tells none of them from the others
     */
    public static Optional<IdentifiedSubject> only(List<IdentifiedSubject> meant) {
        return meant == null || meant.size() != 1 ? Optional.empty() : Optional.of(meant.get(0));
    }

    /** The number by which it goes today. */
    public String number() {
        return subject.number().value();
    }
}
