package org.creditportal.checks.domain.rule;

import java.util.Set;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * Somebody whose standing counts in a look: the subject itself, or a person behind it.
 *
 * @param numbers under which modules keep what they hold
 * @param name masked for persons behind others
 * @param behind {@code null} for the subject itself
 */
public record Holder(Set<String> numbers, String name, SubjectKind kind, boolean minor, RelationRole behind) {

    public Holder {
        numbers = Set.copyOf(numbers);
    }

    public static Holder of(IdentifiedSubject subject) {
        return new Holder(
                subject.numbers(),
                subject.subject().name(),
                subject.subject().kind(),
                subject.subject().minor(),
                null);
    }

    public static Holder behind(PersonBehind person) {
        return new Holder(
                person.person().numbers(),
                Masking.name(person.name()),
                SubjectKind.NATURAL_PERSON,
                person.person().subject().minor(),
                person.role());
    }
}
