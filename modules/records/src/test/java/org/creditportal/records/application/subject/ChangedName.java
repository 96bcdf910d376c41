package org.creditportal.records.application.subject;

import java.time.LocalDate;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.Term;

/** A name as it is read again after a statement has changed its row. */
final class ChangedName extends SubjectName {

    private final long id;

    ChangedName(SubjectName written, String name, NameKind kind, Term term) {
        super(written.subjectNumber(), name, kind, term, written.source());
        this.id = written.id();
    }

    static ChangedName of(SubjectName written, NameKind kind, LocalDate until) {
        return new ChangedName(
                written, written.name(), kind, new Term(written.term().from(), until));
    }

    @Override
    public long id() {
        return id;
    }
}
