package org.creditportal.checks.domain.check;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.CheckedSubject;

/** Of whom kept looks tell: natural persons, those behind a subject too; who reads the looks reads about them. */
public final class LookedAtPersons {

    private LookedAtPersons() {}

    /** The persons' numbers, each once. */
    public static List<String> of(List<Look> looks) {
        return looks.stream()
                .flatMap(look -> of(look.answer().subject(), look.behind().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    static Stream<String> of(CheckedSubject found, Stream<String> behind) {
        return found != null && found.kind().isPerson() ? Stream.concat(Stream.of(found.number()), behind) : behind;
    }
}
