package org.creditportal.checks.domain.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.NotCounted;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * Somebody whose standing counts in a look: the subject itself, or a person behind it.
 *
 * @param number by which it goes today; {@code null} for a person behind whom nobody on record is known by number to be
 * @param numbers under which modules keep what they hold
 * @param name masked for persons behind others
 * @param behind {@code null} for the subject itself
 */
public record Holder(
        String number, Set<String> numbers, String name, SubjectKind kind, boolean minor, RelationRole behind) {

    public Holder {
        numbers = Set.copyOf(numbers);
    }

    public static Holder of(IdentifiedSubject subject) {
        return new Holder(
                subject.number(),
                subject.numbers(),
                subject.subject().name(),
                subject.subject().kind(),
                subject.subject().minor(),
                null);
    }

    /** What a source told of it that is in force: what was repaired or is over is told for reports alone, and counts for nobody. */
    public Stream<FoundFact> found(StandingOutcome outcome) {
        return numbers.stream()
                .flatMap(known -> outcome.answer().of(known).stream())
                .filter(fact -> fact.repairedOn() == null && fact.endedOn() == null)
                .map(fact -> new FoundFact(fact, outcome.place().module(), name, behind, notCounted(fact), minor));
    }

    private NotCounted notCounted(StandingFact fact) {
        if (fact.suspended()) {
            return NotCounted.SUSPENDED;
        }
        return minor && fact.weight() == StandingWeight.ADVERSE ? NotCounted.MINOR : null;
    }

    /** Whether anybody could be looked at: a name alone identifies nobody. */
    public boolean isIdentified() {
        return number != null;
    }

    public static Holder behind(PersonBehind person) {
        if (person.person() == null) {
            return new Holder(
                    null, Set.of(), Masking.name(person.name()), SubjectKind.NATURAL_PERSON, false, person.role());
        }
        return new Holder(
                person.person().number(),
                person.person().numbers(),
                Masking.name(person.name()),
                SubjectKind.NATURAL_PERSON,
                person.person().subject().minor(),
                person.role());
    }
}
