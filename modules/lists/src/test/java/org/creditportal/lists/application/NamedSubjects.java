package org.creditportal.lists.application;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.PersonMark;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNumber;

/** Subjects that all have these names and were born in one year. */
record NamedSubjects(String... names) implements PublicSubjects {

    static final String YEAR = "1990";

    @Override
    public List<String> findNames(SubjectNumber subject) {
        return List.of(names);
    }

    @Override
    public Optional<String> findMark(SubjectNumber subject, PersonMark by) {
        return Optional.of(YEAR);
    }
}
