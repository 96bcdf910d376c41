package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.domain.JointCase;

/**
 * Grounds that were found to concern another subject: nobody meets measures for what another did. A subject that was merged into
 * another is none other: whoever asks for the one asks for both, and what applies goes on.
 */
@ApplicationScoped
class MovedGrounds {

    @Inject
    OpenCases cases;

    @Inject
    OpenMarks marks;

    @Inject
    SubjectIdentification subjects;

    /** Whether a number is the subject's own, or that of one that was merged with it. */
    Predicate<String> same(String subject) {
        return number -> number.equals(subject)
                || subjects.find(new SubjectNumber(subject))
                        .filter(today -> today.numbers().contains(number))
                        .isPresent();
    }

    /**
     * Has what rests on the ground and is about another subject fall, and marks end no later than the ground.
     *
     * @param until the ground's last day; {@code null} for none
     * @return the joint case that fell
     */
    Optional<JointCase> leave(String ground, Predicate<String> same, LocalDate until) {
        String reason = FallenGround.because("regrouped", ground);
        Optional<JointCase> left = cases.openOf(ground).filter(found -> !same.test(found.subjectNumber()));
        left.ifPresent(found -> cases.end(found, reason));
        marks.follow(ground, same, until);
        return left;
    }
}
