package org.creditportal.sanctions.web;

import java.util.List;
import org.creditportal.sanctions.api.supervision.InspectionRow;

/** An inspection that was drawn, for bureaus' own systems; field names are the interface. */
public class InspectionJson {

    public final int place;
    public final String subjectName;
    public final String code;
    public final int visit;
    public final String mark;
    public final List<String> inspectors;
    public final String result;
    public final String inspectedOn;
    public final String inspectionRecord;
    public final String recordNumber;

    InspectionJson(InspectionRow row) {
        this.place = row.place();
        this.subjectName = row.subjectName();
        this.code = row.code();
        this.visit = row.visit();
        this.mark = row.mark();
        this.inspectors = row.inspectors();
        this.result = row.result() == null ? null : row.result().name();
        this.inspectedOn = JointCaseJson.text(row.inspectedOn());
        this.inspectionRecord = row.inspectionRecord();
        this.recordNumber = row.recordNumber();
    }
}
