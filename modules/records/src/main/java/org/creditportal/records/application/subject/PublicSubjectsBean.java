package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.PersonMark;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Subjects;

@Stateless
@DenyAll
@Local(PublicSubjects.class)
public class PublicSubjectsBean implements PublicSubjects {

    private static final int YEAR_FROM = 6;
    private static final int YEAR_TO = 10;

    @Inject
    Subjects subjects;

    @Inject
    SubjectParts parts;

    @Inject
    Minors minors;

    @Inject
    private DecisionKeys keys;

    @Override
    @PermitAll
    public List<String> findNames(SubjectNumber number) {
        Subject subject = survivor(number);
        return Stream.concat(
                        Stream.of(subject.name()),
                        parts.names(List.of(subject.number())).stream().map(SubjectName::name))
                .distinct()
                .toList();
    }

    @Override
    @PermitAll
    public List<String> findPersonNames(SubjectNumber number) {
        return parts.personNames(survivor(number).number());
    }

    @Override
    @PermitAll
    public boolean isMinor(SubjectNumber number) {
        return minors.isOne(survivor(number));
    }

    @Override
    @PermitAll
    public boolean isSame(SubjectNumber one, SubjectNumber other) {
        return one.equals(other)
                || survivor(one).number().equals(survivor(other).number());
    }

    @Override
    @PermitAll
    public Optional<String> findMark(SubjectNumber number, PersonMark by) {
        Subject subject = survivor(number);
        if (by == PersonMark.ENTRY_NUMBER || subject.protectedIdNumber() == null) {
            return Optional.empty();
        }
        String certificateNumber = keys.revealed(subject.protectedIdNumber());
        if (by == PersonMark.MASKED_NUMBER) {
            return Optional.of(Masking.idNumber(certificateNumber));
        }
        return subject.certificate() == CertificateType.RESIDENT_ID
                ? Optional.of(certificateNumber.substring(YEAR_FROM, YEAR_TO))
                : Optional.empty();
    }

    private Subject survivor(SubjectNumber number) {
        Subject subject = subjects.require(number.value());
        return subject.isMerged() ? subjects.require(subject.mergedInto()) : subject;
    }
}
