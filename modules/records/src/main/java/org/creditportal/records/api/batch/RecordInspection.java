package org.creditportal.records.api.batch;

import java.time.LocalDate;
import java.util.Objects;
import org.creditportal.records.api.record.InspectionFinding;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * Put on record what an inspection by lot found.
 *
 * @param document number by which the inspection is known; one number of a bureau on one subject is one record
 * @param code unified social credit code of whom it was of
 * @param name what that one is called today
 * @param subjectKind as the register of subjects has it
 * @param explanation {@code null} for none
 */
public record RecordInspection(
        String document,
        String code,
        String name,
        SubjectKind subjectKind,
        String matter,
        InspectionFinding finding,
        LocalDate inspectedOn,
        String explanation) {

    public RecordInspection {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(inspectedOn, "inspectedOn");
    }
}
