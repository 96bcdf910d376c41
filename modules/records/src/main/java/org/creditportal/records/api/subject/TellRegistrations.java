package org.creditportal.records.api.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.kernel.text.TableLine;

/**
 * Tells how many organisations stand on the business register, as of one day.
 *
 * @param lines of each its code, its status and, where known, the day on which it was founded
 * @param asOf the day of which the register was read
 * @param source where it was read
 */
public record TellRegistrations(List<TableLine> lines, LocalDate asOf, String source) implements AuditSubject {

    public TellRegistrations {
        lines = List.copyOf(lines);
    }

    @Override
    public String auditedObject() {
        return Objects.toString(asOf, "");
    }

    @Override
    public String auditedReason() {
        return source;
    }
}
