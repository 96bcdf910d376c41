package org.creditportal.records.application.subject;

import org.creditportal.records.domain.subject.SubjectIdentifier;

/** A number as it is read again after a statement has changed its row. */
final class ChangedIdentifier extends SubjectIdentifier {

    private final long id;
    private final boolean takenBack;

    ChangedIdentifier(SubjectIdentifier written, boolean takenBack) {
        super(written.subjectNumber(), written.kind(), written.value(), written.validUntil(), written.source());
        this.id = written.id();
        this.takenBack = takenBack;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String key() {
        return shown() == null ? String.valueOf(id) : value();
    }

    @Override
    public boolean isTakenBack() {
        return takenBack;
    }
}
