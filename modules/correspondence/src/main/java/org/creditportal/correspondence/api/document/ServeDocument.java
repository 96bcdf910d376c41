package org.creditportal.correspondence.api.document;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Notes that a document was served.
 *
 * @param number the document
 * @param seenVersion the version that the officer saw
 * @param servedOn the day on which it was
 * @param way how
 * @param recipient who took it, as the proof says
 * @param note whatever else is to be kept, such as the number of the registered letter; may be null
 * @param proof the acknowledgement that was signed, or another proof; may be null
 * @param token of the form: sent twice, it notes one service
 */
public record ServeDocument(
        DocumentNumber number,
        long seenVersion,
        LocalDate servedOn,
        ServiceWay way,
        String recipient,
        String note,
        byte[] proof,
        CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }
}
