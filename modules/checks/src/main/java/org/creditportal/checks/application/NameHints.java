package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.HintReason;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.kernel.text.Masking;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectView;

/** Who has the same name or number. What several have identifies nobody: what comes of it is a hint with its explanation, and never an effect. */
@ApplicationScoped
public class NameHints {

    @Inject
    SubjectIdentification identification;

    @Inject
    PublicSubjects subjects;

    /** Those who have or had exactly the name that was entered. */
    List<HintRow> ofEntered(String name) {
        return name == null || name.isBlank()
                ? List.of()
                : identification.findNamesakes(name).stream()
                        .map(other -> hint(other, HintReason.NAME_ENTERED))
                        .toList();
    }

    /** Those to whom the number leads that was entered, where it does not tell which of them is meant. */
    List<HintRow> ofNumber(List<IdentifiedSubject> holders) {
        return holders.stream()
                .map(holder -> hint(holder, HintReason.NUMBER_ENTERED))
                .toList();
    }

    /** Others of the subject's name. */
    List<HintRow> ofSubject(IdentifiedSubject subject) {
        return identification.findOthersOfName(subject).stream()
                .map(other -> hint(other, HintReason.NAME_OF_SUBJECT))
                .toList();
    }

    /** The subject as it is answered, with whether another name was entered. */
    CheckedSubject subject(IdentifiedSubject found, String entered) {
        SubjectView view = found.subject();
        return new CheckedSubject(
                found.number(),
                view.kind(),
                view.name(),
                view.code(),
                view.maskedIdNumber(),
                view.minor(),
                isOther(found, entered));
    }

    private boolean isOther(IdentifiedSubject found, String entered) {
        if (entered == null || entered.isBlank()) {
            return false;
        }
        String normalised = SearchText.normalise(entered);
        if (SearchText.normalise(found.subject().name()).equals(normalised)) {
            return false;
        }
        return subjects.findNames(found.subject().number()).stream()
                .noneMatch(name -> SearchText.normalise(name).equals(normalised));
    }

    private static HintRow hint(IdentifiedSubject other, HintReason reason) {
        SubjectView view = other.subject();
        String name = view.kind().isPerson() ? Masking.name(view.name()) : view.name();
        return new HintRow(other.number(), view.kind(), name, view.code(), reason);
    }
}
