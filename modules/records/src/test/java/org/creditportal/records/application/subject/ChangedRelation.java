package org.creditportal.records.application.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Term;

/** A relation as it is read again after a statement has changed its row. */
final class ChangedRelation extends Relation {

    private final Relation written;
    private final String personKey;
    private final String protectedNumber;
    private final String numberIndex;
    private final LocalDate until;
    private final boolean past;
    private final boolean retracted;

    ChangedRelation(Relation written, LocalDate until, boolean past, boolean retracted) {
        this.written = written;
        this.personKey = written.personKey();
        this.protectedNumber = written.protectedNumber();
        this.numberIndex = written.numberIndex();
        this.until = until;
        this.past = past;
        this.retracted = retracted;
    }

    ChangedRelation(Relation written, String personKey, ProtectedNumber number) {
        this.written = written;
        this.personKey = personKey;
        this.protectedNumber = number.encrypted();
        this.numberIndex = number.index();
        this.until = written.term().until();
        this.past = written.isPast();
        this.retracted = written.isRetracted();
    }

    @Override
    public long id() {
        return written.id();
    }

    @Override
    public String subjectNumber() {
        return written.subjectNumber();
    }

    @Override
    public RelationRole role() {
        return written.role();
    }

    @Override
    public String personKey() {
        return personKey;
    }

    @Override
    public String personName() {
        return written.personName();
    }

    @Override
    public String protectedNumber() {
        return protectedNumber;
    }

    @Override
    public String numberIndex() {
        return numberIndex;
    }

    @Override
    public BigDecimal sharePercent() {
        return written.sharePercent();
    }

    @Override
    public Term term() {
        return new Term(written.term().from(), until);
    }

    @Override
    public boolean isPast() {
        return past;
    }

    @Override
    public boolean isRetracted() {
        return retracted;
    }

    @Override
    public String source() {
        return written.source();
    }
}
