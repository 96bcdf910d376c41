package org.creditportal.records.api.timeliness;

import java.util.List;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/**
 * Has bureaus report what they are behind with (催报).
 *
 * @param bureaus their ids
 * @param words what is said to them, 1 to 500 characters
 */
public record UrgeBureaus(List<String> bureaus, String words) implements AuditSubject {

    public UrgeBureaus {
        if (bureaus.isEmpty()) {
            throw new RecordsException(RecordsError.NOBODY_URGED);
        }
        bureaus = bureaus.stream().distinct().sorted().toList();
        words = Reason.demand(words, RecordsError.REASON_REQUIRED).text();
    }

    @Override
    public String auditedObject() {
        return String.join(" ", bureaus);
    }

    @Override
    public String auditedReason() {
        return words;
    }
}
