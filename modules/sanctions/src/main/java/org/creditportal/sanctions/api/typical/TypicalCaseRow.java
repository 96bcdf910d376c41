package org.creditportal.sanctions.api.typical;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.MeasureEffect;

/**
 * A typical case as a line of a table.
 *
 * @param task number of the task whose feedback it tells
 * @param caseNumber of the joint case
 * @param subjectName as officers read it
 * @param bureau id of the lead bureau
 * @param standing what the joint case is today; the public sees the typical case only while it is in force
 * @param publishedOn {@code null} until it is published
 */
public record TypicalCaseRow(
        String number,
        String task,
        String caseNumber,
        MeasureEffect effect,
        LocalizedText measure,
        String subjectName,
        String title,
        String bureau,
        TypicalCaseState state,
        CaseStanding standing,
        LocalDate publishedOn)
        implements Serializable {}
