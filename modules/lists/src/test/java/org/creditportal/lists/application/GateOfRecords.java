package org.creditportal.lists.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.lists.domain.Entries;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.NotPublic;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;

/** Records that say what {@link Entries} rest on, until something befalls them. */
class GateOfRecords implements RecordGate {

    private final Map<RecordNumber, HeldRecordView> records = new HashMap<>();

    WithholdingGround withheldAs;

    private boolean disputed;

    private NotPublic because = NotPublic.WITHDRAWN;

    GateOfRecords() {
        says(Entries.RECORD, Publication.ALLOWED, Entries.SUBJECT, Entries.DECIDED_ON, Entries.STATED);
    }

    void says(String record, Publication publication, String subject, LocalDate decidedOn, String facts) {
        RecordNumber number = new RecordNumber(record);
        records.put(
                number,
                new HeldRecordView(
                        number,
                        publication == Publication.FORBIDDEN ? because : null,
                        disputed || publication == Publication.SUSPENDED,
                        new SubjectNumber(subject),
                        SubjectKind.LEGAL_PERSON,
                        Entries.NAME,
                        Entries.CODE,
                        "昆市监罚〔2026〕1号",
                        "昆明市市场监督管理局",
                        decidedOn,
                        null,
                        null,
                        facts));
    }

    /** Its own time to be shown is over; it may be disputed all the same. */
    void over(boolean inDispute) {
        disputed = inDispute;
        close(NotPublic.RETENTION_OVER);
    }

    void close(NotPublic why) {
        because = why;
        close();
    }

    void publication(Publication publication) {
        says(Entries.RECORD, publication, Entries.SUBJECT, Entries.DECIDED_ON, Entries.STATED);
    }

    void close() {
        publication(Publication.FORBIDDEN);
    }

    void moveTo(String subject) {
        says(Entries.RECORD, Publication.ALLOWED, subject, Entries.DECIDED_ON, Entries.STATED);
    }

    void correct(LocalDate decidedOn, String facts) {
        says(Entries.RECORD, Publication.ALLOWED, Entries.SUBJECT, decidedOn, facts);
    }

    @Override
    public Optional<WithholdingGround> findWithholding(RecordNumber number) {
        return Optional.ofNullable(withheldAs);
    }

    @Override
    public List<HeldRecordView> hold(Collection<RecordNumber> numbers) {
        return numbers.stream().filter(records::containsKey).map(records::get).toList();
    }

    @Override
    public List<HeldRecordView> holdWithSubjects(Collection<RecordNumber> numbers) {
        return hold(numbers);
    }

    @Override
    public List<SubjectNumber> requireHeldSubjects(Collection<SubjectNumber> numbers) {
        return List.copyOf(numbers); // nobody joins subjects here
    }
}
