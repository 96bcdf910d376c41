package org.creditportal.records.web.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordStanding;
import org.creditportal.records.api.subject.SubjectNumber;

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

    /** Parameters of an address, by their names. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", text);
        parameters.put("bureau", bureau);
        parameters.put("kind", Objects.toString(kind, null));
        parameters.put("standing", Objects.toString(standing, null));
        parameters.put("from", Objects.toString(decidedFrom, null));
        parameters.put("until", Objects.toString(decidedUntil, null));
        parameters.put("item", item);
        parameters.put("batch", batch);
        parameters.put("subject", subject);
        return parameters;
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
