package org.creditportal.sanctions.domain.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.sanctions.api.supervision.InspectionResult;
import org.creditportal.sanctions.api.supervision.TellResult;

/** What came of one inspection, and who told it. Never changed. */
@Embeddable
public class ToldResult {

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "result", nullable = false)
    private String result;

    @Column(name = "inspected_on", nullable = false)
    private LocalDate inspectedOn;

    /** The record that the result itself is; empty for none, as those that follow. */
    @Column(name = "inspection_record", nullable = false)
    private String inspectionRecord;

    /** The record that it led to. */
    @Column(name = "record_number", nullable = false)
    private String recordNumber;

    @Column(name = "note", nullable = false)
    private String note;

    @Column(name = "officer", nullable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false)
    private String officerName;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected ToldResult() {}

    ToldResult(TellResult told, String made, Signature by) {
        this.place = told.inspection();
        this.result = told.result().name();
        this.inspectedOn = told.inspectedOn();
        this.inspectionRecord = text(made);
        this.recordNumber = text(told.recordNumber());
        this.note = text(told.note());
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.toldAt = by.at();
    }

    private static String text(String words) {
        return words == null ? "" : words.strip();
    }

    /** The inspection's place in the plan. */
    public int place() {
        return place;
    }

    public InspectionResult result() {
        return InspectionResult.valueOf(result);
    }

    public LocalDate inspectedOn() {
        return inspectedOn;
    }

    /** Number of the record that it is itself; {@code null} where the bureau's inspections are not put on record. */
    public String inspectionRecord() {
        return inspectionRecord.isEmpty() ? null : inspectionRecord;
    }

    /** Number of the record that it led to; {@code null} for none. */
    public String recordNumber() {
        return recordNumber.isEmpty() ? null : recordNumber;
    }

    public String note() {
        return note;
    }
}
