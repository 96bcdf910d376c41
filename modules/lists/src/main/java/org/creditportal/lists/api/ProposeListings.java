package org.creditportal.lists.api;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.kernel.text.TableLine;

/**
 * Asks for several subjects of one decision to be listed alike.
 *
 * @param document number of the decision; each subject's record of it is the evidence
 * @param listType id of the list type
 * @param basis the legal basis, chosen from the list type's bases
 * @param reason id of the listing reason; {@code null} where none is named
 * @param facts for whom the line says none; blank takes those of the record
 * @param lines the code of the subject or the number of its record, then perhaps facts of its own
 */
public record ProposeListings(
        String document,
        String listType,
        BasisKey basis,
        String reason,
        String facts,
        List<TableLine> lines,
        CommandToken token)
        implements AuditSubject {

    public ProposeListings {
        lines = List.copyOf(lines);
    }

    @Override
    public String auditedObject() {
        return listType;
    }

    @Override
    public String auditedReason() {
        return document;
    }
}
