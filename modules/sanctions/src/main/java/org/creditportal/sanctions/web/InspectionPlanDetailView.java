package org.creditportal.sanctions.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.records.api.record.FoundRecord;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.sanctions.api.supervision.InspectionPlans;
import org.creditportal.sanctions.api.supervision.InspectionResult;
import org.creditportal.sanctions.api.supervision.InspectionRow;
import org.creditportal.sanctions.api.supervision.PlanNumber;
import org.creditportal.sanctions.api.supervision.PlanRow;
import org.creditportal.sanctions.api.supervision.PlanState;
import org.creditportal.sanctions.api.supervision.PlanView;
import org.creditportal.sanctions.api.supervision.TakePlanStep;
import org.creditportal.sanctions.api.supervision.TellResult;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /sanctions/plan}: one plan of inspections, its draw and its results. */
@Named
@ViewScoped
public class InspectionPlanDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_RECORDS = 500;

    @Inject
    private InspectionPlans plans;

    @Inject
    private RecordLookup records;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private Integer inspection;
    private InspectionResult result;
    private LocalDate inspectedOn;
    private String recordNumber;
    private String recordChosen;
    private String note;
    private transient PlanView found;
    private transient List<SelectItem> led;

    public void load() {
        found = plans.require(new PlanNumber(number));
        seenVersion = found.version();
    }

    public String take(PlanState next) {
        plans.take(new TakePlanStep(new PlanNumber(number), seenVersion, next, reason, token));
        return shown();
    }

    public String tell() {
        plans.tell(new TellResult(
                new PlanNumber(number),
                seenVersion,
                inspection == null ? 0 : inspection,
                result,
                inspectedOn,
                recordChosen == null || recordChosen.isBlank() ? recordNumber : recordChosen,
                note,
                token));
        return shown();
    }

    private String shown() {
        messages.info("sanctions", "plan.message.info.taken");
        return "/sanctions/plan?faces-redirect=true&number=" + number;
    }

    /** Where it may be led, in order. */
    public List<PlanState> getNext() {
        return getFound().next().stream().sorted().toList();
    }

    /** The inspections whose result is not told. */
    public List<InspectionRow> getOpen() {
        return getFound().inspections().stream()
                .filter(row -> row.result() == null)
                .toList();
    }

    /** What the bureau has put on record of those still to be told since the plan began: one of them may be what an inspection led to. */
    public List<SelectItem> getLed() {
        if (led == null) {
            Set<String> codes = getOpen().stream().map(InspectionRow::code).collect(Collectors.toSet());
            PlanRow plan = getFound().row();
            RecordCriteria since =
                    new RecordCriteria(null, plan.bureau(), null, null, plan.from(), null, null, null, null);
            led = getFound().telling()
                    ? records.search(since, RecordSlice.latest(MOST_RECORDS)).rows().stream()
                            .map(FoundRecord::row)
                            .filter(record -> record.kind() != RecordKind.INSPECTION)
                            .filter(record -> codes.contains(record.subjectCode()))
                            .map(InspectionPlanDetailView::item)
                            .toList()
                    : List.of();
        }
        return led;
    }

    private static SelectItem item(RecordRow record) {
        return new SelectItem(record.number().value(), record.subjectName() + " " + record.documentNumber());
    }

    public InspectionResult[] getResults() {
        return InspectionResult.values();
    }

    /** The plan; read again where the session was moved to another node. */
    public PlanView getFound() {
        if (found == null) {
            found = plans.require(new PlanNumber(number));
        }
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getInspection() {
        return inspection;
    }

    public void setInspection(Integer inspection) {
        this.inspection = inspection;
    }

    public InspectionResult getResult() {
        return result;
    }

    public void setResult(InspectionResult result) {
        this.result = result;
    }

    public LocalDate getInspectedOn() {
        return inspectedOn;
    }

    public void setInspectedOn(LocalDate inspectedOn) {
        this.inspectedOn = inspectedOn;
    }

    public String getRecordNumber() {
        return recordNumber;
    }

    public void setRecordNumber(String recordNumber) {
        this.recordNumber = recordNumber;
    }

    public String getRecordChosen() {
        return recordChosen;
    }

    public void setRecordChosen(String recordChosen) {
        this.recordChosen = recordChosen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
