package org.creditportal.checks.api.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A matter as a line of the register.
 *
 * @param areaId id of the area
 * @param decidedOn {@code null} while it is not decided
 * @param standing whether it was looked at in time
 * @param subjects those whom it is about, each with whether it was looked at; none where none were told
 */
public record RegisterRow(
        String areaId,
        LocalizedText area,
        String matter,
        String name,
        String bureau,
        LocalDate decidedOn,
        MatterSource source,
        String officer,
        LookStanding standing,
        List<RegisterSubjectRow> subjects)
        implements Serializable {

    public RegisterRow {
        subjects = List.copyOf(subjects);
    }

    /** Those of its subjects who were not looked at. */
    public List<RegisterSubjectRow> missing() {
        return subjects.stream().filter(subject -> !subject.lookedAt()).toList();
    }
}
