package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.SubjectParts;

/**
 * Persons who came on record while each issue of a permit told another: files tell them by what stays of its number by now, also where they
 * stand behind companies, so that they are known by that beside the number of before.
 */
@ApplicationScoped
class PermitHolders {

    private SubjectParts parts;
    private PersonNumbers numbers;

    protected PermitHolders() {}

    @Inject
    PermitHolders(SubjectParts parts, PersonNumbers numbers) {
        this.parts = parts;
        this.numbers = numbers;
    }

    /** Once: what officers took back stays taken back. Of two who have one permit by different issues, it tells neither (ADR 0114). */
    void makeKnownByWhatStays(Subject person) {
        numbers.lastingIndex(person.certificate(), person.protectedIdNumber())
                .filter(lasting -> !lasting.equals(person.idNumberIndex()) && !isKept(person, lasting))
                .ifPresent(lasting -> parts.add(
                        new SubjectIdentifier(person.number(), IdentifierKind.ID_NUMBER, lasting, null, null)));
    }

    /** With whom he was found to be, too: there his numbers went in the merger. */
    private boolean isKept(Subject person, String lasting) {
        List<String> his = List.of(person.number(), person.currentNumber());
        return Stream.concat(parts.identifiers(his).stream(), parts.identifiersTakenBack(his).stream())
                .anyMatch(known -> known.is(IdentifierKind.ID_NUMBER, lasting));
    }
}
