package org.creditportal.records.web.record;

import java.time.LocalDate;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordStanding;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.webkit.search.SearchState;

/** What records are asked for, as it stands in an address. */
public class RecordFilters {

    private String text;
    private String bureau;
    private RecordKind kind;
    private RecordStanding standing;
    private LocalDate decidedFrom;
    private LocalDate decidedUntil;
    private String item;
    private String batch;
    private String subject;

    public RecordCriteria toCriteria() {
        return new RecordCriteria(
                text,
                filled(bureau),
                kind,
                standing,
                decidedFrom,
                decidedUntil,
                filled(item),
                filled(batch) == null ? null : new BatchNumber(batch),
                filled(subject) == null ? null : new SubjectNumber(subject));
    }

    /** What the address of the list says of them. */
    SearchState state() {
        return SearchState.of("list.xhtml")
                .with("q", text)
                .with("bureau", bureau)
                .with("kind", kind)
                .with("standing", standing)
                .with("from", decidedFrom)
                .with("until", decidedUntil)
                .with("item", item)
                .with("batch", batch)
                .with("subject", subject);
    }

    private static String filled(String value) {
        return value == null || value.isEmpty() ? null : value.strip();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }

    public RecordStanding getStanding() {
        return standing;
    }

    public void setStanding(RecordStanding standing) {
        this.standing = standing;
    }

    public LocalDate getDecidedFrom() {
        return decidedFrom;
    }

    public void setDecidedFrom(LocalDate decidedFrom) {
        this.decidedFrom = decidedFrom;
    }

    public LocalDate getDecidedUntil() {
        return decidedUntil;
    }

    public void setDecidedUntil(LocalDate decidedUntil) {
        this.decidedUntil = decidedUntil;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
