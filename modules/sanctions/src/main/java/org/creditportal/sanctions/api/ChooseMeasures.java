package org.creditportal.sanctions.api;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * The lead bureau's choice among the measures that fit; none of them proposes to dispense with the case.
 *
 * @param codes ids of measures
 */
public record ChooseMeasures(CaseNumber number, long seenVersion, List<String> codes, String reason, CommandToken token)
        implements AuditSubject {

    public ChooseMeasures {
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
