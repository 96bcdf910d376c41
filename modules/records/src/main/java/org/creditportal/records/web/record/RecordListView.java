package org.creditportal.records.web.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordSort;

/** {@code /records/list}: searches records; what is searched for is in the address, so that it can be sent to a colleague. */
@Named
@ViewScoped
public class RecordListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordLookup records;

    private String text;
    private String batch;
    private LocalDate decidedFrom;
    private LocalDate decidedUntil;
    private String bureau;
    private RecordTable table;

    private RecordCriteria criteria(RecordSort sort, boolean ascending, int page, int size) {
        BatchNumber from = isBlank(batch) ? null : new BatchNumber(batch);
        return new RecordCriteria(
                text, from, decidedFrom, decidedUntil, isBlank(bureau) ? null : bureau, sort, ascending, page, size);
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    public RecordTable getTable() {
        if (table == null) {
            table = new RecordTable(records, this::criteria);
        }
        return table;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
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

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }
}
