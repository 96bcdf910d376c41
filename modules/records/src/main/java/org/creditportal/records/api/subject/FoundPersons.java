package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Whom a personal number means, at least one: several where two are known by it, until it is found whether they are one. */
public record FoundPersons(List<SubjectNumber> numbers) implements Serializable {

    public FoundPersons {
        numbers = List.copyOf(numbers);
    }

    /** Their numbers, as the audit trail tells them. */
    @Override
    public String toString() {
        return numbers.stream().map(SubjectNumber::value).collect(Collectors.joining(" "));
    }
}
