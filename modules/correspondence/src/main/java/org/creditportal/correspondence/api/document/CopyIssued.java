package org.creditportal.correspondence.api.document;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * Tells within the transaction that a copy of a document was printed: what the public may learn of it, and nothing of for whom.
 *
 * @param standing of the document, with code, pages and digest of the copy
 * @param place its serial
 * @param printedBy name of the bureau that printed it
 */
public record CopyIssued(DocumentStanding standing, int place, LocalDate printedOn, LocalizedText printedBy) {}
