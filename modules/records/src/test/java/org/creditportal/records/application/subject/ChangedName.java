package org.creditportal.records.application.subject;

import java.time.LocalDate;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.Term;

/** A name as it is read again after a statement has changed its row. */
final class ChangedName extends SubjectName {

    private final long id;

    ChangedName(SubjectName written, String name, NameKind kind, Term term) {
        this(written, written.subjectNumber(), name, kind, term);
    }

    private ChangedName(SubjectName written, String subjectNumber, String name, NameKind kind, Term term) {
        super(subjectNumber, name, kind, term, written.source());
        this.id = written.id();
    }

    static ChangedName movedTo(String subjectNumber, SubjectName written) {
        return new ChangedName(written, subjectNumber, written.name(), written.kind(), written.term());
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
