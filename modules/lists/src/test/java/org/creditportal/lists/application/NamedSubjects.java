package org.creditportal.lists.application;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.PersonMark;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNumber;

/** Subjects that all have these names and the same person behind them, and were born in one year. */
record NamedSubjects(String... names) implements PublicSubjects {

    static final String YEAR = "1990";

    /** Legal representative of every organisation. */
    static final String BEHIND = "李法人";

    @Override
    public List<String> findNames(SubjectNumber subject) {
        return List.of(names);
    }

    @Override
    public List<String> findPersonNames(SubjectNumber subject) {
        return List.of(BEHIND);
    }

    @Override
    public Optional<String> findMark(SubjectNumber subject, PersonMark by) {
        return Optional.of(YEAR);
    }
}
