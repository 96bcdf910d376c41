package org.creditportal.lists.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.tenant.PersonMark;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNumber;

/** Subjects that all have these names and the same person behind them, and were born in one year. */
final class NamedSubjects implements PublicSubjects {

    static final String YEAR = "1990";

    /** Legal representative of every organisation. */
    static final String BEHIND = "李法人";

    private final List<String> names;
    private final Set<String> merged = new HashSet<>();
    final Set<String> minors = new HashSet<>();

    NamedSubjects(String... names) {
        this.names = List.of(names);
    }

    /** The same, and these are numbers of one. */
    NamedSubjects merged(String... numbers) {
        merged.addAll(List.of(numbers));
        return this;
    }

    @Override
    public List<String> findNames(SubjectNumber subject) {
        return names;
    }

    @Override
    public List<String> findPersonNames(SubjectNumber subject) {
        return List.of(BEHIND);
    }

    @Override
    public boolean isMinor(SubjectNumber subject) {
        return minors.contains(subject.value());
    }

    @Override
    public boolean isSame(SubjectNumber one, SubjectNumber other) {
        return one.equals(other) || merged.containsAll(List.of(one.value(), other.value()));
    }

    @Override
    public Optional<String> findMark(SubjectNumber subject, PersonMark by) {
        return Optional.of(YEAR);
    }
}
