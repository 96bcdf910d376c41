package org.creditportal.checks.domain.check;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.CheckedSubject;

/** Of whom kept looks tell: natural persons, those behind a subject too; who reads the looks reads about them. */
public final class LookedAtPersons {

    private LookedAtPersons() {}

    /**
     * The persons' numbers, each once.
     *
     * @param behind numbers of those behind a subject, which looks do not keep
     */
    public static List<String> of(List<Look> looks, Collection<String> behind) {
        return of(looks.stream().map(look -> look.answer().subject()), behind.stream());
    }

    /** The same of subjects, {@code null} where nobody was found. */
    public static List<String> of(Stream<CheckedSubject> found, Stream<String> behind) {
        Stream<String> persons = found.filter(Objects::nonNull)
                .filter(subject -> subject.kind().isPerson())
                .map(CheckedSubject::number);
        return Stream.concat(persons, behind).distinct().sorted().toList();
    }
}
