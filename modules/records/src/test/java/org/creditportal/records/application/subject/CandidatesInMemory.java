package org.creditportal.records.application.subject;

import java.util.Collection;
import java.util.List;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.domain.subject.DuplicateCandidates;
import org.creditportal.records.domain.subject.Subject;

/** Everybody is worth comparing with everybody. */
final class CandidatesInMemory implements DuplicateCandidates {

    private final SubjectsInMemory subjects;

    CandidatesInMemory(SubjectsInMemory subjects) {
        this.subjects = subjects;
    }

    @Override
    public Window window(long after) {
        return new Window(after, Long.MAX_VALUE, true);
    }

    @Override
    public List<Pair> pairs(Window window) {
        return unmerged().stream()
                .flatMap(one -> relatives(one.number()).stream().map(other -> Pair.of(one.number(), other)))
                .distinct()
                .toList();
    }

    @Override
    public List<Subject> personsWithoutCard(Window window) {
        return unmerged().stream()
                .filter(subject -> subject.kind().isPerson())
                .filter(subject -> subject.certificate() != CertificateType.RESIDENT_ID)
                .toList();
    }

    @Override
    public List<Subject> permitHolders(Window window) {
        return subjects.subjects.stream()
                .filter(subject -> subject.certificate() == CertificateType.HONG_KONG_MACAO_PERMIT
                        || subject.certificate() == CertificateType.TAIWAN_PERMIT)
                .toList();
    }

    @Override
    public List<Subject> personsOf(Collection<String> numberIndexes) {
        return unmerged().stream()
                .filter(subject -> numberIndexes.contains(subject.idNumberIndex()))
                .toList();
    }

    @Override
    public List<String> relatives(String subjectNumber) {
        return unmerged().stream()
                .map(Subject::number)
                .filter(number -> !number.equals(subjectNumber))
                .toList();
    }

    @Override
    public List<String> namesakes(String name) {
        return unmerged().stream()
                .filter(subject -> subject.name().equals(name))
                .map(Subject::number)
                .toList();
    }

    private List<Subject> unmerged() {
        return subjects.subjects.stream().filter(subject -> !subject.isMerged()).toList();
    }
}
