package org.creditportal.sanctions.domain;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureObject;

/**
 * What a case rests on: a list entry in force, or a record.
 *
 * @param number of the entry or record
 * @param onEntry whether it is a list entry
 * @param listType id of the list type that says what measures may fit
 * @param degree how grave it is; {@code null} for incentives
 * @param bureau id of the bureau that identified the subject, which leads
 * @param until last day of the ground
 */
public record Ground(
        String number,
        boolean onEntry,
        MeasureEffect effect,
        String listType,
        Degree degree,
        Subject subject,
        String bureau,
        Citation basis,
        String documentNumber,
        String facts,
        LocalDate until) {

    /** Whom it concerns, by the name at the time. */
    public record Subject(String number, String name, MeasureObject kind) {}
}
