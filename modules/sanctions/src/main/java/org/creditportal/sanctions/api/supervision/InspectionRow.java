package org.creditportal.sanctions.api.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One inspection that was drawn, and what came of it.
 *
 * @param place in the plan, from 1
 * @param visit the first, second, … of this subject within the period
 * @param mark number of the mark that raised it; {@code null} where none did
 * @param inspectors their names with the numbers on their cards
 * @param result {@code null} until it is told
 * @param inspectionRecord number of the record that the result itself is; {@code null} for none
 * @param recordNumber of the record that it led to; {@code null} for none
 */
public record InspectionRow(
        String plan,
        String matter,
        String bureau,
        int place,
        String subjectNumber,
        String subjectName,
        String code,
        int visit,
        String mark,
        List<String> inspectors,
        InspectionResult result,
        LocalDate inspectedOn,
        String inspectionRecord,
        String recordNumber,
        String note)
        implements Serializable {

    public InspectionRow {
        inspectors = List.copyOf(inspectors);
    }
}
